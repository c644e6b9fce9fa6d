"""What is known of a word in a subject is told only where it answers what the subject asks."""

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.knowledge import answers, find


def spoken(brief: str) -> list[str]:
    """The narration of a brief's film."""
    return [scene.narration for scene in write(understand(brief), CountingClock()).scenes]


@pytest.mark.parametrize(
    ("subject", "fits"),
    [
        ("how a heat pump works", True),
        ("why the sky is blue", True),
        ("bees", True),
        ("how bees make honey", True),
        ("how bees find their way home", False),
        ("why cats purr", False),
        ("difference between weather and climate", False),
    ],
)
def test_knowledge_answers_its_subject(subject: str, fits: bool) -> None:
    topic = find("en", subject, "", ("explainer", "list"))

    assert topic is None or answers(topic, subject) is fits


@pytest.mark.parametrize(
    ("brief", "first"),
    [
        (
            "Explain the difference between fog and mist. Fog hides more.",
            "What is the difference between fog and mist?",
        ),
        ("Make an explainer about the history of the fork.", "The history of the fork."),
        ("Erkläre den Unterschied zwischen Nebel und Dunst. Nebel ist dichter.", "Was ist der Unterschied zwischen"),
    ],
)
def test_what_works_in_no_way_is_not_asked_how(brief: str, first: str) -> None:
    assert spoken(brief)[0].startswith(first)


def test_a_told_brief_has_few_questions_of_the_films_own() -> None:
    told = spoken("A minute on fractions. Example: a cake in 6 pieces, 2 are eaten.")

    assert sum("?" in text for text in told[1:-1]) <= 2
