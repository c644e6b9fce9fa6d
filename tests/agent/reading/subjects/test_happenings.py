from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.subjects.happenings import is_happening


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Video to announce the closing of our bakery Margot's from 3 to 24 August.", "closing of our bakery Margot's"),
        ("Video to announce the reopening of our cafe Luna on 3 May.", "reopening of our cafe Luna"),
        (
            "Video um die Schließung unserer Bäckerei Brotzeit vom 3. bis 24. August anzukündigen.",
            "Schließung unserer Bäckerei Brotzeit",
        ),
        (
            "Vidéo pour annoncer la fermeture de notre boulangerie Chez Margot du 3 au 24 août pour congés.",
            "fermeture de notre boulangerie Chez Margot",
        ),
        (
            "Vídeo para anunciar el cierre de nuestra panadería La Miga del 3 al 24 de agosto.",
            "cierre de nuestra panadería La Miga",
        ),
        (
            "Video per annunciare la chiusura della nostra pasticceria Dolce Vita dal 3 al 24 agosto.",
            "chiusura della nostra pasticceria Dolce Vita",
        ),
        (
            "Vídeo a anunciar o encerramento da nossa padaria Pão Quente de 3 a 24 de agosto.",
            "encerramento da nossa padaria Pão Quente",
        ),
    ],
)
def test_what_happens_to_a_house_is_the_news(text: str, subject: str) -> None:
    brief = understand(text)
    assert brief.kind == "announcement"
    assert brief.subject == subject


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Video to announce the closing of our bakery Margot's from 3 to 24 August.", "from 3 to 24 August"),
        ("Vidéo pour annoncer la fermeture de la piscine du 3 au 24 août.", "du 3 au 24 août"),
        ("Video to announce the reopening of our cafe Luna on 3 May.", "3 May"),
    ],
)
def test_a_span_of_days_keeps_the_word_that_it_begins_on(text: str, day: str) -> None:
    assert day in [fact.text for fact in understand(text).facts]


@pytest.mark.parametrize(
    ("name", "language"),
    [("bakery Margot's", "en"), ("opening times", "en"), ("Umzugsfirma Krause", "de"), ("cierre", "es")],
)
def test_a_house_is_nothing_that_happens(name: str, language: Language) -> None:
    assert not is_happening(name, language)


def test_a_promo_for_a_house_stays_one() -> None:
    brief = understand("Promo for our shop Lumen: opening of the year sale, 20% off.")
    assert (brief.kind, brief.subject) == ("promo", "Lumen")


@pytest.mark.parametrize(
    "text",
    [
        "A promo for our shop Lumen, with our logo at the closing of the video.",
        "Promo for Lumen candles where the closing of our film shows the address lumen.example.",
        "Anuncio para nuestra tienda Lumen, que en el cierre del vídeo diga Ven a vernos.",
    ],
)
def test_how_a_film_closes_is_no_news(text: str) -> None:
    assert understand(text).kind == "promo"
