"""The text of a post: facts in the customer's phrases, whole sentences, emojis where they are wanted."""

from __future__ import annotations

import pytest

from agent.brief import Brief
from agent.deliverables.caption_text import text_of
from agent.deliverables.work import Job
from agent.order import Order
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def post(text: str) -> tuple[str, Brief]:
    brief = understand(text)
    return text_of(Job(brief, write(brief, CountingClock()), Order(text=text))), brief


def test_a_sentence_stays_whole_and_measures_are_not_told() -> None:
    told, _ = post(
        "A LinkedIn post for our bakery chain Korn & Sons, no film. We've switched all 11 vans to electric, saving 46 "
        "tonnes of CO2 a year, and our drivers love the heated seats. Max 500 characters, 2 hashtags, no emojis."
    )
    assert "We've switched all 11 vans to electric, saving 46 tonnes of CO2 a year, and our drivers love" in told
    assert "500" not in told
    assert told.count("#") == 2


@pytest.mark.parametrize(
    ("text", "day", "emojis"),
    [
        (
            "Only the text of an Instagram post: the quiz night at the Crown is on Friday 3 May at 7 pm, free entry. "
            "Max 300 characters, two emojis.",
            "Friday 3 May",
            2,
        ),
        (
            "Solo el texto para un post de Instagram, sin vídeo: la feria del pan, sábado 9 de mayo a las 11 h, Plaza "
            "Mayor, entrada libre. Máximo 250 caracteres, un emoji.",
            "9 de mayo",
            1,
        ),
    ],
)
def test_an_occasion_has_its_day_and_its_signs(text: str, day: str, emojis: int) -> None:
    told, brief = post(text)
    assert day in told
    assert brief.details.emojis == emojis
    assert sum(ord(char) > 0x2600 and char != "\ufe0f" for char in told) == emojis
    assert len(told) <= brief.details.characters


def test_show_notes_name_who_and_when() -> None:
    told, _ = post(
        "We need an audio trailer for our podcast, 20 seconds, and two sentences of show notes.\n\nRead exactly this:\n"
        '"Nobody agrees on tomatoes. I am Callum Reyes, and this is Two Rows Over. New episodes from the 2 of April."'
    )
    assert "Callum Reyes" in told
    assert "Nobody agrees" not in told
