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
