"""A length and what it is for ask for a film."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading.messages.bare_length import with_film


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("15 seconds for our florist: roses.", "en", "A video of 15 seconds for our florist: roses."),
        ("30s about whales", "en", "A video of 30s about whales"),
        ("20 Sekunden für unsere Gärtnerei", "de", "Ein Video von 20 Sekunden für unsere Gärtnerei"),
        ("30 secondes pour notre garage", "fr", "Une vidéo de 30 secondes pour notre garage"),
        ("30 segundos para mi taller", "es", "Un vídeo de 30 segundos para mi taller"),
        ("30 secondi per il mio bar", "it", "Un video di 30 secondi per il mio bar"),
        ("30 segundos para a minha loja", "pt", "Um vídeo de 30 segundos para a minha loja"),
        ("15 seconds later the bell rings.", "en", "15 seconds later the bell rings."),
        ("A 15-second clip for our florist", "en", "A 15-second clip for our florist"),
    ],
)
def test_the_word_for_a_film_is_added(text: str, language: Language, read: str) -> None:
    assert with_film(text, language) == read
