"""Bare figures under a label, said as people say them."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.counted import counted


@pytest.mark.parametrize(
    ("language", "label", "figure", "said"),
    [
        ("es", "Socios", "312", "312 socios"),
        ("en", "Schools reached", "11", "11 schools reached"),
        ("en", "Volunteer hours", "1,200", "1,200 volunteer hours"),
        ("en", "Number of members", "58", "58 members"),
        ("de", "Anzahl Mitglieder", "58", "58 Mitglieder"),
        ("de", "Sitzplätze", "40", "40 Sitzplätze"),
        ("fr", "Exposants", "90", "90 exposants"),
        ("it", "Posti", "12", "12 posti"),
        ("pt", "Vagas", "2", "2 vagas"),
    ],
)
def test_a_plural_follows_its_figure(language: Language, label: str, figure: str, said: str) -> None:
    assert counted(label, figure, language) == said


@pytest.mark.parametrize(
    ("language", "label", "figure"),
    [
        ("de", "Kapazität", "40"),
        ("en", "Built", "1934"),
        ("en", "Ages", "8"),
        ("en", "Total visitors", "500"),
        ("en", "Children", "1"),
        ("en", "Bus", "14"),
        ("it", "Superficie", "80"),
        ("en", "Members", "300 in all"),
        ("fr", "Prix", "5"),
    ],
)
def test_other_labels_stay_before_their_figure(language: Language, label: str, figure: str) -> None:
    assert not counted(label, figure, language)


def test_a_block_of_bare_figures_is_told_whole() -> None:
    brief = understand(
        "Vídeo de 30 segundos para nuestra asociación de vecinos.\nSocios: 312\nActividades: 47\nTalleres: 9"
    )
    said = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert all(figure in said for figure in ("312 socios", "47 actividades", "9 talleres"))
