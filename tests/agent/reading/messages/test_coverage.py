"""What a film shall cover is a list of topics, and no step that is spoken."""

import pytest

from agent.reading import understand
from agent.reading.messages.coverage import with_coverage
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "topics"),
    [
        (
            "Data breaches for new starters. Cover what a breach is, how to report one, who to call.",
            "data breaches",
            ("what a breach is", "how to report one", "who to call"),
        ),
        (
            "Explain food waste to shoppers. Cover what it is, why it matters and how to cut it.",
            "food waste",
            ("what it is", "why it matters", "how to cut it"),
        ),
        (
            "Council tax support. Please go over who can get it, how to apply and what you need.",
            "council tax support",
            ("who can get it", "how to apply", "what you need"),
        ),
        (
            "Blue badges: what they are, who can have one and where to park.",
            "blue badges",
            ("what they are", "who can have one", "where to park"),
        ),
    ],
)
def test_what_is_to_be_covered_is_explained(text: str, subject: str, topics: tuple[str, ...]) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject, brief.topics, brief.facts) == ("explainer", subject, topics, ())


def test_each_question_is_asked_in_a_scene_of_its_own() -> None:
    brief = understand("Data breaches for new starters. Cover what a breach is, how to report one, who to call.")
    told = [scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes]

    assert told[1:4] == ["What is a breach?", "How do you report one?", "Who do you call?"]


@pytest.mark.parametrize(
    "text",
    [
        "Proving bread: cover the dough, leave it for an hour.",
        "A film about our roof. Cover it before the rain.",
        "We cover what others do not.",
    ],
)
def test_things_that_are_covered_are_no_topics(text: str) -> None:
    assert with_coverage(text, "en") == text
