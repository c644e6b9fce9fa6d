"""How a film closes announces no closing: "Nella chiusura del video metti il numero"."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    "text",
    [
        "Un video promo per la pizzeria Vesuvio: due pizze a 12 euro. Nella chiusura del video metti il numero.",
        "Un video per la pizzeria Etna. Due pizze a 12 euro il martedì. In chiusura il nostro indirizzo, via Roma 5.",
        "Une vidéo pour la pizzeria Etna : deux pizzas à 12 euros. À la fermeture de la vidéo, mettez le prix.",
    ],
)
def test_the_end_of_a_film_is_no_news(text: str) -> None:
    assert understand(text).kind == "promo"


def test_a_house_that_closes_is_news() -> None:
    assert understand("Chiusura della biblioteca dal 3 al 24 agosto per lavori.").kind in ("announcement", "notice")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ein Video für die Pizzeria Etna. Zum Schluss des Videos unsere Nummer 030 123456.", "030 123456"),
        ("Un vídeo para la pizzería Etna. En el cierre del vídeo, nuestro número 911 234 567.", "911 234 567"),
        ("Une vidéo pour la pizzeria Etna. À la fin de la vidéo, notre numéro 01 23 45 67 89.", "01 23 45 67 89"),
    ],
)
def test_what_ends_is_the_film_and_no_word_of_its_end(text: str, shown: str) -> None:
    brief = understand(text)
    assert brief.ending == ""
    assert shown in brief.must_show
