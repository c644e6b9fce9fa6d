"""A flyer as source: its kind, its name without the place, and what is to be left out of it."""

from __future__ import annotations

import pytest

from agent.brief import Fact, Source
from agent.reading import understand
from agent.reading.format.withheld import withheld
from agent.reading.subjects.headlined import of_heading
from agent.reading.text.names import Subject

_FLYER = (
    "BICI IN FESTA - Parco dei Tigli, Rovana\nDomenica 18 maggio, ore 9.30-17\n"
    "Pedalata di 12 km, partenza ore 10\nIscrizione 5 euro\nInfo: 0444 555 0122\nCon il sostegno di Banca Quarna"
)
_FACTS = (
    Fact(kind="price", text="Iscrizione 5 euro"),
    Fact(kind="contact", text="0444 555 0122"),
    Fact(kind="statement", text="Con il sostegno di Banca Quarna"),
)


@pytest.mark.parametrize(
    ("order", "left_out"),
    [
        ("Don't mention the sponsor.", "Con il sostegno di Banca Quarna"),
        ("Non citare lo sponsor.", "Con il sostegno di Banca Quarna"),
        ("Please leave out the price.", "Iscrizione 5 euro"),
        ("Ne mentionnez pas le prix.", "Iscrizione 5 euro"),
        ("Die Telefonnummer bitte weglassen.", "0444 555 0122"),
        ("No menciones el teléfono.", "0444 555 0122"),
        ("Deixa de fora os patrocinadores.", "Con il sostegno di Banca Quarna"),
    ],
)
def test_what_is_left_out_by_its_sort_is_found(order: str, left_out: str) -> None:
    assert withheld(_FACTS, order) == (left_out,)


def test_a_price_that_is_only_not_said_aloud_stays() -> None:
    assert withheld(_FACTS, "Non citare il prezzo a voce. Show the price at the end.") == ()


def test_the_flyer_of_an_event_makes_one_and_keeps_quiet_about_its_sponsor() -> None:
    order = "Turn the flyer into a 20 s video in Italian. Don't mention the sponsor."
    brief = understand(order, (Source(name="f", text=_FLYER),))
    assert (brief.kind, brief.subject) == ("event", "Bici in Festa")
    assert not any("Quarna" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    "order",
    [
        "Turn the flyer into a 20 s video, square.",
        "Trasforma il volantino in un video di 20 secondi.",
        "Transforme l'affiche en vidéo de 20 secondes.",
        "Convierte el cartel en un vídeo de 20 segundos.",
    ],
)
def test_what_is_turned_into_a_film_is_not_asked_for(order: str) -> None:
    assert understand(order, (Source(name="f", text=_FLYER),)).deliverables == ("video",)


@pytest.mark.parametrize(
    ("language", "name", "kept"),
    [
        ("it", "BICI IN FESTA - Parco dei Tigli", "Bici in Festa"),
        ("de", "Sommerfest – Samstag, 4. Juli", "Sommerfest"),
        ("en", "Quay Fair | Friday 12 June", "Quay Fair"),
        ("fr", "FÊTE DU PAIN", "Fête du Pain"),
        ("es", "NASA", "NASA"),
        ("it", "Rosso - la pizzeria", "Rosso - la pizzeria"),
    ],
)
def test_a_heading_gives_the_name_without_place_day_and_capitals(language: str, name: str, kept: str) -> None:
    assert of_heading(Subject(name), language).name == kept
