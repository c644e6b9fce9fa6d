"""What trails a short request is set apart, and nothing else is."""

from __future__ import annotations

import pytest

from agent.reading.terms.short import LONGEST
from agent.reading.terms.tails import with_tails_apart


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("es", "Un vídeo sobre el viento, para niños, con tono alegre.", "viento. Para niños. Con tono alegre."),
        ("es", "Cómo coser un botón, vídeo de 40 segundos, voz dulce", "botón. Vídeo de 40 segundos. Voz dulce."),
        ("es", "Quiero un vídeo sobre los estiramientos, para ciclistas", "estiramientos. Para ciclistas."),
        ("it", "Un video su come nasce il miele, per bambini, tono calmo.", "miele. Per bambini. Tono calmo."),
        ("pt", "como nascem os vulcões, tom alegre.", "vulcões. Tom alegre."),
        (
            "en",
            "A film on why it rains, for curious kids, in a calm voice.",
            "rains. For curious kids. In a calm voice.",
        ),
        ("fr", "Une vidéo sur le miel, pour les enfants, d'un ton léger.", "miel. Pour les enfants. D'un ton léger."),
        ("de", "Ein Video über Öfen, für Hausbesitzer, mit ruhiger Stimme", "Hausbesitzer. Mit ruhiger Stimme."),
    ],
)
def test_a_tail_of_the_order_becomes_sentences(language: str, text: str, apart: str) -> None:
    assert with_tails_apart(text, language).endswith(apart)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Fiesta del barrio el 4 de mayo, con bocadillos y música en directo."),
        ("es", "Clases de canto, voz y piano."),
        ("it", "Fiera del libro a Lodi, dalle 9 alle 18, per famiglie."),
        ("pt", "Vídeo para a loja: pão, queijo, azeite."),
        ("en", "A video for our app, for Android users."),
        ("en", "A video of our diary with room for steps, weather and mood."),
        ("en", "She sang with a band of friends."),
        ("de", "Ein Video für unser Café, mit Blick auf den See."),
    ],
)
def test_what_is_told_stays_in_its_sentence(language: str, text: str) -> None:
    assert with_tails_apart(text, language) == text


def test_a_long_brief_stays_as_it_is() -> None:
    text = "Un vídeo sobre el viento, para niños. " * (LONGEST // 30)
    assert with_tails_apart(text, "es") == text


def test_what_follows_a_sentence_with_viewers_begins_a_line() -> None:
    told = with_tails_apart("Un vídeo sobre el hígado para niños de primaria. Pesa kilo y medio.", "es")
    assert told == "Un vídeo sobre el hígado.\nPúblico: niños de primaria\nPesa kilo y medio."
