"""German as it is spoken: days in full, weekdays in pairs, and lessons by what they teach."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.subjects.lessons import taught_how
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.languages.german import completed, day_in_full


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("am Fr 13.11. im Saal", "am Freitag, 13. November im Saal"),
        ("ab 5.4.2027", "ab 5. April 2027"),
        ("Version 2.3.1", "Version 2.3.1"),
        ("kostet 12.50", "kostet 12.50"),
    ],
)
def test_a_day_in_figures_is_said_in_words(text: str, said: str) -> None:
    assert day_in_full(text) == said


@pytest.mark.parametrize(
    ("order", "lesson"),
    [
        ("Zeigt in einer Minute, wie man einen Schlauch flickt.", "wie man einen Schlauch flickt"),
        ("Erklärt bitte, wie ihr Hefeteig ansetzt.", "wie ihr Hefeteig ansetzt"),
        ("Wir wissen, wie es geht.", ""),
    ],
)
def test_a_lesson_is_what_is_taught(order: str, lesson: str) -> None:
    assert taught_how(order) == lesson


def test_a_lesson_has_its_length_and_needs_first() -> None:
    brief = understand(
        "Zeigt in einer Minute, wie man einen Rollkragen strickt. Schritte: Maschen anschlagen, zehn Reihen stricken, "
        "abketten. Material steht ganz am Anfang: Wolle, Nadeln, Schere."
    )
    board = write(brief, CountingClock())
    said = [scene.narration for scene in board.scenes]
    assert board.seconds == pytest.approx(60, abs=1.2)
    assert "Rollkragen" in said[0]
    assert next(at for at, line in enumerate(said) if "Wolle" in line) < next(
        at for at, line in enumerate(said) if "anschlagen" in line
    )


def test_a_couple_that_marries_invites() -> None:
    brief = understand(
        "Ida und Timo heiraten! Wir wollen ein kleines Video verschicken, 20 Sekunden. "
        "6. Juni, 14 Uhr Trauung in Brelingen."
    )
    assert (brief.kind, brief.subject) == ("event", "Ida und Timo heiraten")


@pytest.mark.parametrize("text", ["Geladen wird mit Karte oder App", "Gefahren wird im Schritt"])
def test_a_participle_that_stands_first_is_no_noun(text: str) -> None:
    assert completed(text) == text


def test_a_noun_still_gets_its_article() -> None:
    assert completed("Schichtplan wird gedruckt") == "Der Schichtplan wird gedruckt"
