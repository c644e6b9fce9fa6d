"""From where a release reports is shown, and whom journalists ask is not."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.documents.boilerplate import town_of, without_small_print
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

_RELEASE = (
    "COMUNICATO STAMPA\nValdirovere, 18 marzo - Il ponte sul torrente Rove riapre lunedì 24 marzo alle 6. "
    "Era chiuso dal 20 agosto. I lavori sono costati 1,3 milioni di euro. La sindaca ringrazia i residenti.\n"
    "Per informazioni: ufficio stampa, stampa@rove.example"
)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (_RELEASE, "Valdirovere"),
        ("CAMPOLIETO, 2 ottobre. Da lunedì la biblioteca apre la sera.", "Campolieto"),
        ("Coldwick, 4 June. The bridge opens on Monday.", "Coldwick"),
        ("Ahlum, 3. Mai - Das Freibad öffnet.", "Ahlum"),
        ("Il ponte riapre lunedì 24 marzo.", ""),
    ],
)
def test_the_town_of_a_dateline(text: str, town: str) -> None:
    assert town_of(text) == town


def test_the_first_picture_of_news_says_where_it_is() -> None:
    brief = understand("Servizio di 30 secondi in 16:9 dal comunicato, neutro.", (Source(name="c", text=_RELEASE),))
    assert write(brief, CountingClock()).scenes[0].shot.kicker == "Valdirovere"
    assert brief.addresses == ()


@pytest.mark.parametrize(
    "line",
    [
        "Per informazioni: ufficio stampa, stampa@rove.example",
        "Press contact: Nora Ek, 0700 555 0142",
        "Pressekontakt: Ida Roth, presse@ahlum.example",
        "Service de presse : Léa Morin, 01 55 55 01 23",
    ],
)
def test_whom_journalists_ask_is_for_no_viewer(line: str) -> None:
    assert without_small_print(f"The bridge opens on Monday.\n{line}") == "The bridge opens on Monday."


def test_whom_viewers_ask_stays() -> None:
    text = "Info e prenotazioni: 0444 555 0122"
    assert without_small_print(text) == text
