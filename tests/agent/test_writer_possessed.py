"""What one owner calls "my" is greeted as "our"."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.possessed import as_ours


@pytest.mark.parametrize(
    ("language", "text", "thing", "said"),
    [
        ("it", "Video per la mia libreria.", "libreria", "la nostra libreria"),
        ("it", "Video per il mio forno.", "forno", "il nostro forno"),
        ("es", "Vídeo para mi ferretería.", "ferretería", "nuestra ferretería"),
        ("es", "Vídeo para mis clases de baile.", "clases de baile", "nuestras clases de baile"),
        ("es", "Vídeo para mi taller.", "taller", "nuestro taller"),
        ("pt", "Vídeo para a minha padaria.", "padaria", "a nossa padaria"),
        ("fr", "Une vidéo pour ma librairie.", "librairie", "notre librairie"),
        ("es", "Vídeo sobre una ferretería.", "ferretería", ""),
        ("en", "A video for my shop.", "shop", ""),
    ],
)
def test_mine_is_ours(language: Language, text: str, thing: str, said: str) -> None:
    assert as_ours(thing, text, language) == said


def test_what_a_line_counts_is_of_the_subject() -> None:
    board = write(
        understand("Video di 20 secondi per la mia gelateria: 30 gusti, senza coloranti, aperti ogni sera."),
        CountingClock(),
    )
    assert any("la nostra gelateria." in scene.narration for scene in board.scenes)
    counted = next(scene for scene in board.scenes if scene.narration == "30 gusti.")
    assert "people" not in counted.shot.subject


def test_who_watches_and_how_it_sounds_are_not_drawn() -> None:
    brief = understand("Fai un video per spiegare agli anziani come piantare un albero, con voce calma.")
    assert brief.audience == "anziani"
    drawn = {scene.shot.subject for scene in write(brief, CountingClock()).scenes}
    assert not drawn & {"wheelchair", "microphone"}
