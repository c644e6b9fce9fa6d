"""Several subjects, and the topics that a brief lists of a known one, are each told or asked for."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from agent.writers.embedded.knowledge.together import several, together
from agent.writers.embedded.shapes.topics import names
from tools.audio.clock import EspeakClock


def _said(text: str) -> str:
    brief = understand(text)
    return " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Explain photosynthesis. Topics: sunlight, water, sugar and oxygen.", ["Water goes in.", "sugar plus oxygen"]),
        ("Explain the water cycle. Topics: evaporation, condensation, rain.", ["called evaporation", "fall as rain"]),
        (
            "Explain inflation. Topics: central banks, shrinkflation.",
            ["Central banks can", "shrinkflation in everyday"],
        ),
        (
            "Explain compound interest, inflation and pensions to students.",
            ["earn interest on interest", "prices rise in general", "pensions in everyday"],
        ),
        ("Explain black holes and atoms to my class.", ["A black hole is", "An atom is"]),
        ("Explain inflation and interest rates.", ["prices rise in general", "Central banks can raise interest rates"]),
    ],
)
def test_whatever_is_asked_for_is_told_or_asked(text: str, told: list[str]) -> None:
    said = _said(text)
    assert all(each in said for each in told)


def test_what_is_true_of_the_first_closes_no_film_of_two() -> None:
    topic = together("en", "black holes and atoms", ("explainer",))
    assert topic is not None
    assert not topic.comparison
    assert not topic.question


@pytest.mark.parametrize("subject", ["how trees and forests clean the air", "volcanoes", "the history of tea and cake"])
def test_one_subject_is_one(subject: str) -> None:
    assert several(subject) == ()


def test_a_thing_is_named_in_any_of_its_forms() -> None:
    assert names("In the sun the water evaporates.", "evaporation")
    assert names("An atom is small.", "atoms")
    assert not names("A ruler that slowly shrinks.", "shrinkflation")


def test_what_an_entry_answers_in_its_own_words_is_not_asked() -> None:
    assert "Where do you meet" not in _said("Explain photosynthesis. Topics: what goes in, the simple word equation.")
