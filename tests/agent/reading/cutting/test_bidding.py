"""What a brief wants people told to do is said to them; how the film shall end stays an order."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.announced import announced
from agent.reading.cutting.bidding import bidden


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Ask all tenants to lock their sheds at night.", "Please lock your sheds at night."),
        ("en", "Remind our members not to park on the grass.", "Please do not park on the grass."),
        ("en", "Tell parents to ring 0131 496 0120 with any queries.", "Any queries? Ring us on 0131 496 0120."),
        ("de", "Sag den Gästen, sie sollen die Räder im Hof abstellen.", "Bitte die Räder im Hof abstellen."),
        ("fr", "Demandez aux parents d'apporter leurs gobelets.", "Merci d’apporter vos gobelets."),
        ("es", "Pide a los vecinos que cierren la puerta.", "Por favor cierren la puerta."),
        ("it", "Chiedi ai soci di portare una torcia.", "Si prega di portare una torcia."),
        ("pt", "Peça aos sócios para trazer uma lanterna.", "Por favor trazer uma lanterna."),
    ],
)
def test_bids(language: str, sentence: str, told: str) -> None:
    assert bidden(sentence, language) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Tell viewers to visit our shop.",
        "Ask people to subscribe to the channel.",
        "Tell people to feel welcome.",
        "Tell the story of the mill.",
        "Ask a question at the start.",
        "Our guide asks you to be quiet.",
    ],
)
def test_orders_to_the_maker_are_no_bids(sentence: str) -> None:
    assert bidden(sentence, "en") == ""


@pytest.mark.parametrize(
    ("language", "sentence", "news"),
    [
        ("en", "A short clip announcing that the pool reopens on 3 May.", "the pool reopens on 3 May."),
        ("en", "30 second video letting our guests know we have a new chef.", "we have a new chef."),
        ("fr", "Vidéo courte annonçant que la piscine rouvre le 3 mai.", "la piscine rouvre le 3 mai."),
        ("es", "Vídeo corto anunciando que la piscina abre el 3 de mayo.", "la piscina abre el 3 de mayo."),
        ("it", "Breve video che annuncia che la piscina riapre il 3 maggio.", "la piscina riapre il 3 maggio."),
        ("pt", "Vídeo curto a anunciar que a piscina reabre a 3 de maio.", "a piscina reabre a 3 de maio."),
    ],
)
def test_news_behind_an_announcing_request(language: str, sentence: str, news: str) -> None:
    assert announced(sentence, language)[1] == news


def test_an_announced_move_is_news_with_what_to_do() -> None:
    brief = understand(
        "Short clip announcing that our depot moves to 8 Canal Row on 2 July. Ask drivers to use gate B."
    )
    assert brief.kind == "announcement"
    told = {fact.text for fact in brief.facts}
    assert {"Our depot moves to 8 Canal Row on 2 July", "Please use gate B"} <= told
