"""A sentence that was torn at its commas is told as its customer wrote it; a list and whole clauses stay apart."""

import pytest

from agent.reading import understand
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.rejoining import rejoined


def told(brief: str, *texts: str) -> list[str]:
    read = understand(brief)
    material = Material(read, Phrasebook(read.language, read.text, read.must_not))
    return [line.text for line in rejoined([Line(text) for text in texts], material)]


@pytest.mark.parametrize(
    ("brief", "pieces", "whole"),
    [
        ("Brève de 30 secondes. La maire, Inès Caradec, parle d'un nouveau départ.",
         ("La maire.", "Inès Caradec.", "Parle d'un nouveau départ."),
         "La maire, Inès Caradec, parle d'un nouveau départ."),
        ("News clip of 20 seconds. The head keeper, Nora Whitlock, has counted 31 otters.",
         ("The head keeper.", "Nora Whitlock.", "Has counted 31 otters."),
         "The head keeper, Nora Whitlock, has counted 31 otters."),
        ("Nachricht, 20 Sekunden. Wer verhindert ist, beantragt Briefwahl bis Freitag.",
         ("Wer verhindert ist.", "Beantragt Briefwahl bis Freitag."),
         "Wer verhindert ist, beantragt Briefwahl bis Freitag."),
    ],
)  # fmt: skip
def test_pieces_become_the_sentence(brief: str, pieces: tuple[str, ...], whole: str) -> None:
    assert told(brief, *pieces, "Something else.") == [whole, "Something else."]


def test_whole_clauses_stay_apart() -> None:
    pieces = ("We found 31 otters.", "They live near the weir.")
    assert told("News, 20 seconds. We found 31 otters, they live near the weir.", *pieces) == list(pieces)


def test_pieces_that_other_lines_part_stay_where_they_are() -> None:
    pieces = ("The head keeper.", "It rained.", "Has counted 31 otters.")
    assert told("News, 20 seconds. The head keeper, Nora Whitlock, has counted 31 otters.", *pieces) == list(pieces)


def test_the_steps_of_a_lesson_stay_apart() -> None:
    pieces = ("Wear your mask.", "Damp the cut.", "Vacuum rather than sweep.")
    assert told("Toolbox talk: dust. Wear your mask, damp the cut, and vacuum rather than sweep.", *pieces) == list(
        pieces
    )
