"""What leads to a list, what stands before a place, and what ends an entry of a list."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.cutting.layout import laid_out
from agent.reading.cutting.leading import led
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("lines", "language", "told"),
    [
        (
            ["Wir suchen zum 1. August:", "- eine Gesellin / einen Gesellen in Vollzeit", "- zwei Auszubildende"],
            "de",
            "Wir suchen zum 1. August eine Gesellin oder einen Gesellen in Vollzeit und zwei Auszubildende.",
        ),
        (["Cerchiamo:", "- un cuoco", "- due camerieri"], "it", "Cerchiamo un cuoco e due camerieri."),
        (
            ["Buscamos:", "- una cocinera", "- también dos camareros"],
            "es",
            "Buscamos una cocinera, también dos camareros.",
        ),
    ],
)
def test_whom_somebody_seeks_is_one_sentence(lines: list[str], language: str, told: str) -> None:
    assert led(lines, language)[0] == told


@pytest.mark.parametrize(
    ("brief", "told"),
    [
        (
            "Reel für das Studio Nordlicht, 25 Sek.\n- neuer Kurs ab Mai\n- Sauna zu bis 3. April\n- Beitrag 30 Euro"
            "\n- Probestunde kostenlos, einfach vorbeikommen: Birkenweg 8\nlocker bitte",
            "Probestunde kostenlos, einfach vorbeikommen: Birkenweg 8",
        ),
        (
            "Reel for Harbour Gym, 25 s\n- new class from May\n- sauna closed until 3 April\n- fee 30 euros\n"
            "- free trial, just drop in: 8 Mill Street\nrelaxed please",
            "Free trial, just drop in: 8 Mill Street",
        ),
    ],
)
def test_a_label_that_says_more_than_where_is_told(brief: str, told: str) -> None:
    facts = understand(brief).facts
    assert any(fact.text.casefold() == told.casefold() for fact in facts)
    assert not any("bitte" in fact.text or "please" in fact.text for fact in facts)


def test_an_entry_ends_with_its_line_unless_it_hangs() -> None:
    text = "\n".join(
        (
            "Reel fürs Studio Nordlicht im Hafenviertel, hochkant und kurz, 25 Sekunden",
            "- Probestunde kostenlos, einfach vorbeikommen am Freitag: Birkenweg 88",
            "locker, aber kein Denglisch und bitte keine einzige Abnehmversprechung hier",
            "- wir öffnen am Samstag um neun und schließen erst am wirklich späten Abend um",
            "zehn",
        )
    )
    lines = laid_out(text).split("\n")
    assert lines[1].endswith("Birkenweg 88")
    assert lines[-1].endswith("um zehn")


def test_news_goes_straight_to_a_lead_that_says_its_headline_again() -> None:
    source = (
        "Stadtbad Kernau bleibt im Winter offen\n"
        "Das Stadtbad Kernau bleibt auch im kommenden Winter geöffnet. Das beschloss der Rat am Montag. "
        "Der Eintritt steigt auf 6 Euro. Der Schwimmverein kritisiert, dass die Sauna schließt."
    )
    board = write(
        understand("Nachrichtenvideo, 30 Sekunden, sachlich.", (Source(name="s", text=source),)), CountingClock()
    )
    said = [scene.narration for scene in board.scenes]
    assert said[0].startswith("Das Stadtbad Kernau bleibt auch")
    assert "Stadtbad Kernau bleibt im Winter offen" in board.scenes[0].shot.headline
    assert any("Schwimmverein" in line for line in said)
