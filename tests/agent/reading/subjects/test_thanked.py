"""A film that thanks opens and closes on the thanks, and sells nothing to whom it thanks."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.subjects.thanked import thanked
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "source", "first", "last"),
    [
        (
            "Thank-you film to our donors, 40 s, warm",
            "Last year 412 people gave 68,300 euros. With it we built two wells. 90 children now have clean water.",
            "Thank you to our donors.",
            "Thank you.",
        ),
        (
            "Dankesvideo an unsere Spender, 40 s",
            "Letztes Jahr gaben 412 Menschen 68.300 Euro. Damit bauten wir zwei Brunnen.",
            "Danke an unsere Spender.",
            "Danke.",
        ),
        (
            "Vidéo de remerciement aux bénévoles, 30 s",
            "En 2025, ils ont planté 3 000 arbres. Douze bancs ont été réparés.",
            "Merci aux bénévoles.",
            "Merci.",
        ),
        (
            "Vídeo de agradecimiento a nuestros donantes, 30 s",
            "El año pasado 412 personas dieron 68 300 euros. Construimos dos pozos.",
            "Gracias a nuestros donantes.",
            "Gracias.",
        ),
    ],
)
def test_thanks_open_and_close_the_film(text: str, source: str, first: str, last: str) -> None:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    told = [scene.narration for scene in write(brief, EspeakClock(brief.language, brief.voice)).scenes]
    assert (brief.kind, told[0], told[-1]) == ("tribute", first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Film for our shop. End with a thank you to our customers."), ("de", "Video für unsere Spender, 30 s")],
)
def test_other_orders_thank_nobody(language: str, text: str) -> None:
    assert thanked(text, language) is None
