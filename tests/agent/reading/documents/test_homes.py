"""Sheets of houses and flats: the film is a listing, its dashes part a list, and the price is shown as asked."""

from __future__ import annotations

import pytest

from agent.brief import Brief, Source
from agent.reading import understand
from agent.reading.cutting.layout import laid_out
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.shapes.visiting import near

_SHEET = (
    "Via dei Salici 3, Borgo Alto. Trilocale al primo piano con ascensore.\n"
    "Superficie 84 m2, due camere, cucina abitabile, balcone di 9 m2.\n"
    "Spese condominiali 95 euro al mese.\nPrezzo 189.000 euro.\nAgenzia Corte, 0700 555 0166."
)


def _brief(text: str, source: str = _SHEET) -> Brief:
    return understand(text, (Source(name="scheda", text=source),))


@pytest.mark.parametrize(
    ("order", "sheet"),
    [
        ("Video annuncio 1:1, 30 secondi, italiano, solo i fatti della scheda.", _SHEET),
        ("Film, 30 Sekunden, nur was im Blatt steht.", "Lindenweg 4, Ahlum. 3-Zimmer-Wohnung, 78 m2, Balkon, Keller."),
        ("Make a 30 second film from the sheet below.", "Flat 2, Mill Lane 8. Two-bedroom flat, 61 square metres."),
    ],
)
def test_the_sheet_of_a_home_makes_a_listing(order: str, sheet: str) -> None:
    assert _brief(order, sheet).kind == "listing"


@pytest.mark.parametrize(
    "order",
    [
        "Video annuncio, 30 secondi; prezzo soltanto nell'ultima schermata, non a voce.",
        "Video annuncio, 30 secondi. Il prezzo non va detto a voce. Verticale.",
    ],
)
def test_a_price_that_stands_in_the_sheet_is_shown_and_not_said(order: str) -> None:
    brief = _brief(order)
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert brief.silent_words == ("189.000",)
    assert "189" not in told
    assert "ultima schermata" not in f"{brief.subject} {told}"


def test_pieces_that_dashes_part_are_a_list_and_measures_stand_before_their_unit() -> None:
    assert laid_out("Piano 3° - mq 58 - anno 1972") == "Piano 3°, 58 mq, anno 1972"
    assert laid_out("The shop - a family firm") == "The shop - a family firm"


@pytest.mark.parametrize(
    ("text", "station"),
    [("Trilocale con ascensore", 0), ("cucina abitabile", 1), ("Cantina 6 m2", 3), ("varanda de 9 m2", 4),
     ("Fermata 350 m", 5), ("garage de deux places", 1)],
)  # fmt: skip
def test_facts_have_their_place_on_the_visit(text: str, station: int) -> None:
    assert near(text) == station
