"""Entries that are counted off in bare figures are entries; amounts are none."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.counting_off import counted_off
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        ("3 reasons to cycle: 1 it is cheap 2 it is quick 3 it is fun", 3),
        ("Drei Übungen für den Rücken: 1 Knie beugen 2 Arme heben 3 Kopf drehen", 3),
        ("Quattro cose da fare: 1 i portici: 666 archi 2 la biblioteca 3 il cinema (5 euro) 4 la pasta", 4),
        ("Tres ideas para cenar: 1 tortilla 2 ensalada de tomate 3 sopa", 3),
    ],
)
def test_bare_figures_count_off_entries(line: str, entries: int) -> None:
    assert len(counted_off(line)) == entries + 1


@pytest.mark.parametrize(
    "line",
    ["3 rooms, 1 bath, 2 balconies, 3 cellars", "Three of us met at 1 Mill Lane with 2 dogs", "4 posti: 1 euro 2 euro"],
)
def test_amounts_are_no_counts(line: str) -> None:
    assert counted_off(line) == [line]


def test_an_entry_keeps_what_stands_before_its_colon() -> None:
    text = (
        "Tre cose da fare a Bologna, video verticale da 30 secondi: 1 i portici di San Luca: 666 archi 2 la Salaborsa, "
        "ingresso libero 3 il Mercato di Mezzo. ironico"
    )
    told = [scene.narration for scene in write(understand(text), CountingClock()).scenes]
    assert "Uno: i portici di San Luca: 666 archi." in told
    assert not any("ironico" in line for line in told)
