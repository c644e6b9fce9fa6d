"""What a brief lists behind a colon is told in its order and entry by entry, where the film has the time for it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


def _points(text: str) -> list[str]:
    """What the scenes between opening and close say."""
    brief = understand(text)
    scenes = write(brief, EspeakClock(brief.language)).scenes
    return [scene.narration for scene in scenes if scene.role in ("point", "proof")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A 40s clip for our tennis club. Points: 12 clay courts, lessons from £15, open on Sundays (9 to 6), "
            "a bar with a terrace.",
            ["12 clay courts", "Lessons from £15", "Open on Sundays", "A bar with a terrace"],
        ),
        (
            "Ein 45-Sekunden-Video für unsere Gärtnerei Moosbach: Beratung ohne Termin, Stauden ab 4 Euro, "
            "Erde zum Mischen und Führungen am Samstag.",
            ["Beratung ohne Termin", "Stauden ab 4 Euro", "Erde zum Mischen", "Führungen am Samstag"],
        ),
        (
            "Um vídeo de 45 segundos para a pousada Mar Azul. Temas: quartos com varanda, diárias desde 60 euros, "
            "passeios de barco aos sábados, café da manhã incluído.",
            ["Quartos com varanda", "iárias desde 60 euros", "asseios de barco aos sábados", "afé da manhã incluído"],
        ),
    ],
)
def test_entries_come_in_their_order(text: str, told: list[str]) -> None:
    said = _points(text)
    places = [next((at for at, line in enumerate(said) if entry in line), -1) for entry in told]
    assert -1 not in places
    assert places == sorted(set(places))


def test_a_short_film_still_tells_its_fragments_together() -> None:
    said = _points("15 second clip for our garage. Points: tyres changed, brakes checked, oil topped up, lights set.")
    assert len(said) < 4


def test_bare_words_stay_one_list() -> None:
    said = _points("A 40 second clip for our salon Fern. Points: colour, highlights, perms and braids.")
    assert any("colour" in line.lower() and "highlights" in line for line in said)
