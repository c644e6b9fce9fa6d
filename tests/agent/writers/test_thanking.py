"""Who thanks is grateful: nothing is announced, sold or asked for, and whatever is told is said."""

import pytest

from agent.reading import understand
from agent.reading.genre.thanked import thanks_first
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thank you to everyone who came to our summer fair. We raised 2,300 pounds for the roof.", "We raised 2,300"),
        ("Thanks to everyone who cleaned the beach on Saturday. 42 volunteers filled 90 bags.", "42 volunteers filled"),
        ("A huge thank you to our volunteers who painted the hall. It took two weekends.", "It took two weekends."),
    ],
)
def test_thanks_are_said_first_and_last(text: str, told: str) -> None:
    brief = understand(text)
    said = [scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes]

    assert (brief.kind, brief.subject) == ("tribute", "Thank you")
    assert "hank you to" in said[0]
    assert told in " ".join(said)
    assert said[-1] == "Thank you."


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to our new oven, bread is ready at 6.",
        "Thank you for your order.",
        "Say thank you to everyone who came.",
    ],
)
def test_a_cause_and_a_courtesy_thank_nobody(text: str) -> None:
    assert not thanks_first(text, "en")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How does blue badges work?", "How do blue badges work?"),
        ("How does gas work?", "How does gas work?"),
        ("How does a heat pump work?", "How does a heat pump work?"),
    ],
)
def test_a_question_agrees_with_what_it_asks_of(text: str, asked: str) -> None:
    brief = understand(text)
    assert write(brief, EspeakClock(brief.language)).scenes[0].narration == asked
