"""An afterthought is a sentence, without the word that adds it."""

import pytest

from agent.reading import understand
from agent.reading.messages.added import without_adding
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Open late. Plus: everyone welcome.", "Open late. Everyone is welcome."),
        ("Open late. Also: walk-ins welcome.", "Open late. Walk-ins are welcome."),
        ("Open late. Plus: free tea.", "Open late. Free tea."),
        ("Open late. Bonus: you are welcome.", "Open late. You are welcome."),
        ("Size plus: 12 to 20.", "Size plus: 12 to 20."),
    ],
)
def test_the_adding_word_is_gone(text: str, told: str) -> None:
    assert without_adding(text, "en") == told


def test_it_is_not_spoken() -> None:
    brief = understand("A promo for our pub The Red Lion in Hove. Live bands on Fridays. Plus: everyone welcome.")
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert "Everyone is welcome." in said
    assert "Plus" not in said


def test_half_of_a_joined_word_is_no_greeting() -> None:
    brief = understand("A safety briefing for our warehouse staff. Hi-vis at all times. Report near misses to Dan.")

    assert any("hi-vis at all times" in fact.text.lower() for fact in brief.facts)
