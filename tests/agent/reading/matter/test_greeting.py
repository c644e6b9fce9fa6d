"""An age that the order for a birthday film tells in passing is told as a sentence; the film is a tribute."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.matter.greeting import with_age_told
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        (
            "Felicita a mi tía Elena por sus 50 años. Le gusta nadar.",
            "El cumpleaños de la tía Elena",
            "La tía Elena cumple 50 años.",
        ),
        (
            "Auguri al nonno Pietro per i suoi 90 anni! Ama le bocce.",
            "Il compleanno del nonno Pietro",
            "Nonno Pietro compie 90 anni.",
        ),
        (
            "Um vídeo para o meu irmão Tiago que faz 30 anos, adora surfar nas férias.",
            "O aniversário de Tiago",
            "Tiago faz 30 anos.",
        ),
    ],
)
def test_a_greeting_is_a_tribute_that_tells_the_age(text: str, title: str, told: str) -> None:
    brief = understand(text)
    board = write(brief, CountingClock())
    assert (brief.kind, board.title) == ("tribute", title)
    assert told in [scene.narration for scene in board.scenes]
    assert not any(word in scene.narration for scene in board.scenes for word in ("Felicita", "Auguri", "vídeo"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Nuestra tienda cumple 25 años."),
        ("es", "Muebles Sanz cumple 25 años."),
        ("en", "Grandma Ruth turns 80."),
    ],
)
def test_a_house_has_no_birthday_greeting(language: str, text: str) -> None:
    assert with_age_told(text, language) == text
