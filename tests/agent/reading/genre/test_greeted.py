"""Whoever is greeted is given a card and not put on sale."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "close"),
    [
        ("Happy 18th Jamie! We are so proud of you. Love, Mum.", "Jamie's 18th birthday", "Happy birthday, Jamie!"),
        ("Happy 60th birthday Grandad! You taught us to fish.", "Grandad's 60th birthday", "Happy birthday, Grandad!"),
        ("Happy birthday, Auntie Bev! First on the dance floor.", "Auntie Bev's birthday", "Happy birthday, Auntie"),
        ("Happy retirement Sue! 31 years, never a sick day.", "For Sue", "All the best, Sue."),
    ],
)
def test_a_greeting_honours_whom_it_greets(text: str, subject: str, close: str) -> None:
    brief = understand(text)
    last = write(brief, EspeakClock(brief.language)).scenes[-1].narration

    assert (brief.kind, brief.subject) == ("tribute", subject)
    assert last.startswith(close)


@pytest.mark.parametrize(
    "text",
    ["Happy 5th birthday Bluebell! 10% off all week at our shop.", "Happy 10th birthday to us! Cake on Saturday."],
)
def test_a_house_that_greets_itself_is_no_person(text: str) -> None:
    assert understand(text).kind != "tribute"
