"""Short adverts of things for sale or to let: what is offered is their subject, and its features are told of it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.for_sale import for_sale, offered
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "subject", "opening"),
    [
        ("House for sale in Settle: 2 bedrooms, big garden, 190,000 pounds. Call 01729 555 014", "house in Settle",
         "For sale: house in Settle."),
        ("Wohnung zu vermieten in Suhl: 3 Zimmer, Balkon, 520 Euro warm.", "Wohnung in Suhl",
         "Zu vermieten: Wohnung in Suhl."),
        ("Zu verkaufen: Kommode, rot, fünf Schubladen, 90 Euro.", "Kommode",
         "Zu verkaufen: Kommode."),
        ("À louer à Dole : studio meublé, 22 m², parking, 400 euros charges comprises", "studio meublé à Dole",
         "À louer : studio meublé à Dole."),
        ("Vendo armario de roble, tres puertas, 150 euros. Tel 655 55 02 11", "armario de roble",
         "En venta: armario de roble."),
        ("Video, 20 Sek.: Zu vermieten: Garage in Gera, 15 qm, Licht, 60 Euro im Monat.", "Garage in Gera",
         "Zu vermieten: Garage in Gera."),
        ("Vendo scrivania in noce, due cassetti, 90 euro, ritiro a Lodi", "scrivania in noce",
         "In vendita: scrivania in noce."),
        ("Aluga-se apartamento T2 em Viseu, mobilado, 600 euros por mês.", "apartamento T2 em Viseu",
         "Apartamento T2 em Viseu."),
    ],
)  # fmt: skip
def test_what_is_offered_is_the_subject(text: str, subject: str, opening: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == ("listing", subject)
    assert opening in [scene.narration.replace("\u202f", " ") for scene in write(brief, CountingClock()).scenes]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tickets for sale at the door, 5 pounds."),
        ("en", "Our bikes to rent: city bikes, cargo bikes, 12 pounds a day."),
        ("de", "Unsere Wohnungen zu vermieten: hell, ruhig, zentral."),
        ("es", "En venta nuestros nuevos helados, dos bolas 3 euros."),
    ],
)
def test_what_a_house_offers_to_many_stays(language: str, text: str) -> None:
    assert for_sale(text, language) == text


def test_the_words_of_an_offer_are_found() -> None:
    assert offered("Bilocale in affitto a Pisa", "it") == "in affitto"
    assert offered("A bakery in Leeds", "en") == ""


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Se vende piso en Soria, dos habitaciones, 90.000 euros. Llamar al 975 55 01 24", "975 55 01 24"),
        ("A reel for our pottery shop. Call 555 0162.", "555 0162"),
    ],
)
def test_numbers_to_call_are_shown(text: str, address: str) -> None:
    assert address in understand(text).addresses


def test_the_year_of_a_thing_is_no_price() -> None:
    brief = understand("For sale: 2016 hatchback, 48,000 miles, one owner, £6,950. Tel 07700 900123.")
    assert (brief.kind, brief.subject) == ("listing", "2016 hatchback")
