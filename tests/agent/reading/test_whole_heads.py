"""A sentence before a colon stays with its list, a tale begins behind its order, and days of a month are never lost."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def _told(text: str, source: str = "") -> str:
    brief = understand(text, (Source(name="s", text=source),) if source else ())
    return " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Appello, 30 secondi, della banda di Oltrevalle. Ci servono 6.000 euro per riparare gli strumenti: tre "
            "clarinetti, due tromboni e la grancassa.",
            "per riparare gli strumenti: tre clarinetti, due tromboni e la grancassa",
        ),
        (
            "Appeal, 30 seconds, for the Overdale band. We need 6,000 pounds to repair the instruments: three "
            "clarinets, two trombones and the drum.",
            "to repair the instruments: three clarinets, two trombones and the drum",
        ),
    ],
)
def test_a_sentence_keeps_the_list_behind_its_colon(text: str, whole: str) -> None:
    assert whole in _told(text)


def test_a_tale_begins_behind_its_order() -> None:
    told = _told(
        "Una fiaba della buonanotte di 60 secondi, 16:9, per bambini: Tilla è una lucciola che ha paura del "
        "buio. Una sera la luna non sorge. Tilla accende la sua lucina. Da allora non ha più paura."
    )
    assert told.startswith("Tilla è una lucciola")


def test_days_of_a_month_stay_where_time_is_short() -> None:
    sheet = (
        "Rifugio Alpe Larga\nAperto dal 15 giugno al 12 ottobre, tutti i giorni\n32 posti letto\n"
        "Mezza pensione 62 euro\n"
        "Cucina calda dalle 11.30 alle 20\nSalita da San Valentino: 2 ore, 640 metri, sentiero 14\nCani al guinzaglio"
    )
    assert "dal 15 giugno al 12 ottobre" in _told("Video di 20 secondi, 16:9, dal foglio qui sotto.", sheet)


def test_a_required_phrase_may_be_one() -> None:
    brief = understand(
        'Spot di 30 secondi. Lanciamo Ortica, l\'app per il balcone. Frase obbligatoria: "Ti ringrazia".'
    )
    assert brief.must_say == ("Ti ringrazia",)
    assert brief.subject == "Ortica"
