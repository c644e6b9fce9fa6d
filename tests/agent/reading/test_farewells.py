"""Whoever leaves is named as people call them, and what they were is told."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            "Un video per l'addio della signora Bianchi, direttrice della scuola per 30 anni.",
            "Per la signora Bianchi, direttrice della scuola per 30 anni.",
            "Tanti auguri, signora Bianchi.",
        ),
        (
            "Une vidéo pour le départ de Madame Lefèvre, directrice de l'école depuis 30 ans.",
            "Pour Madame Lefèvre, directrice de l’école depuis 30 ans.",
            "Bonne route, Madame Lefèvre.",
        ),
        (
            "Ein Video zum Abschied von Herrn Brandt. 25 Jahre war er unser Hausmeister.",
            "Für Herrn Brandt.",
            "Alles Gute, Herr Brandt.",
        ),
        (
            "Un vídeo de despedida para la señora Gómez, directora de la escuela durante 30 años.",
            "Para la señora Gómez, directora de la escuela durante 30 años.",
            "Te deseamos lo mejor, señora Gómez.",
        ),
        (
            "Um vídeo de despedida da dona Helena, diretora da escola por 30 anos.",
            "Para a dona Helena, diretora da escola por 30 anos.",
            "Tudo de bom, dona Helena.",
        ),
    ],
)
def test_a_farewell_is_polite_and_whole(text: str, first: str, last: str) -> None:
    brief = understand(text)
    scenes = write(brief, CountingClock()).scenes
    assert brief.kind == "tribute"
    assert (scenes[0].narration, scenes[-1].narration) == (first, last)


def test_a_name_alone_stays_alone() -> None:
    assert understand("Un vídeo para la despedida de Carmen Ruiz. Fue nuestra enfermera.").subject == "Para Carmen Ruiz"
