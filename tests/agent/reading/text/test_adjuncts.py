"""One thing with its details stays whole; what stands side by side is a list."""

from __future__ import annotations

import pytest

from agent.reading.text.adjuncts import is_one
from agent.reading.text.sentences import parts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Ritiro in portineria dal 20 al 31 gennaio, dalle 7 alle 18, con un documento"),
        ("de", "Abholung am Empfang vom 20. bis 31. Januar, von 7 bis 18 Uhr, mit Ausweis"),
        ("en", "Collection at the front desk until 31 January, from 7 to 18, with an ID card"),
        ("fr", "Retrait à l'accueil jusqu'au 31 janvier, de 7 h à 18 h, avec une pièce d'identité"),
        ("es", "Recogida en portería hasta el 31 de enero, de 7 a 18 h, con un documento"),
        ("pt", "Levantamento na portaria até 31 de janeiro, das 7 às 18 h, com um documento"),
        ("en", "antipasto, primo, secondo, dolce for 28 euros, wine included"),
        ("de", "Suppe, Hauptgang, Dessert für 19 Euro"),
        ("it", "antipasto, primo, dolce a 25 euro, acqua compresa"),
    ],
)
def test_details_and_the_price_of_all_stay_with_what_they_belong_to(language: str, text: str) -> None:
    assert is_one(parts(text, language), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Trilocale, 84 m2, due camere, balcone"),
        ("en", "Saturday 6 June, from 10 to 4, at the old mill"),
        ("de", "Kaffee, Kuchen, Musik"),
        ("fr", "12 stands, un concert, une tombola"),
        ("es", "café 2 euros, té por 3 euros, bollos"),
        ("pt", "pão de centeio, bolo de laranja, café"),
    ],
)
def test_entries_side_by_side_are_a_list(language: str, text: str) -> None:
    assert not is_one(parts(text, language), language)
