"""Which figure of a line is worth a picture of its own, and what it counts."""

from __future__ import annotations

import pytest

from agent.writers.embedded.figures import Figure, figure


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("We fix punctures for 6 pounds while you shop", Figure("6", "pounds")),
        ("Last year 140 volunteers and 2,300 kilos", Figure("140", "volunteers")),
        ("Nur 12 Euro, wenn du früh buchst", Figure("12", "Euro")),
        ("Kids aged 5 to 12 climb free all weekend", None),
        ("Ouverte tous les jours de 10 h à 20 h", None),
        ("Von 8 bis 12 Jahren", None),
    ],
)
def test_a_figure_counts_things_and_is_no_end_of_a_range(line: str, found: Figure | None) -> None:
    assert figure(line) == found
