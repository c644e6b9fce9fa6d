"""Beside a source the brief's own sentences that ask, point or order are said to the maker; wide tables are read."""

from __future__ import annotations

import pytest

from agent.brief import Language, Source
from agent.reading import understand
from agent.reading.cutting.passages import passages
from agent.reading.documents.columns import in_two_columns
from agent.reading.documents.minutes import decided
from agent.reading.documents.sourced import as_notes, asked_beside, headline

_RELEASE = """Brightwell recalls the kettle Morrow
The kettle Morrow with batch numbers 2207 to 2219 is recalled. In 11 cases the handle came loose.
Customers should return it to any shop."""
_MINUTES = """ELM PARISH COUNCIL
Minutes of the meeting held on 11 February
Present: Webb, Lowe.
1. Minutes of the last meeting were approved.
2. Decision: the ramp is built in April. Cllr Ashton to write the letter.
3. Long discussion. No decision.
The meeting closed at 9.05 pm."""


def _notes(brief: str, source: str, language: Language) -> list[str]:
    found = (*passages(brief, language), *passages(source, language, "notes"))
    return [passage.text for passage in as_notes(found, asked_beside(found, (), language)) if passage.role == "note"]


@pytest.mark.parametrize(
    ("language", "brief"),
    [
        ("en", "Lead with the finding."),
        ("en", "The facts are in the press text."),
        ("en", "What happens, when it starts and what it costs."),
        ("en", "We must recall a kettle."),  # the source says it with its name
        ("de", "Was beschlossen wurde und was zu tun ist."),
        ("fr", "Ce qui change et à partir de quand."),
        ("es", "Qué cambia y desde cuándo."),
    ],
)
def test_what_only_asks_of_a_source_is_a_note(language: Language, brief: str) -> None:
    assert _notes(brief, _RELEASE, language) == [brief]


@pytest.mark.parametrize(
    "brief",
    ["The town hall closes on 3 May at 6 pm.", "Northmere Library.", "Our bakery has moved to Mill Lane."],
)
def test_what_tells_of_the_world_stays(brief: str) -> None:
    assert _notes(brief, _RELEASE, "en") == []


def test_without_a_source_nothing_is_a_note() -> None:
    assert _notes("Lead with the finding.", "", "en") == []


def test_news_is_about_what_its_source_is_headed_by() -> None:
    text = "Please cut this down to a 45 second news film for our local news page."
    closing = (
        "Harrow Bridge to close for nine weeks\nIt will close on 23 June. Cars use Lock Road. Buses stop before it."
    )
    brief = understand(text, (Source(name="release", text=closing),))
    assert brief.subject == headline(brief.sources, "en") == "Harrow Bridge to close for nine weeks"


def test_minutes_are_what_was_decided() -> None:
    told = decided(_MINUTES)
    assert "The ramp is built in April." in told
    assert not any(word in told for word in ("Ashton", "approved", "discussion", "closed"))


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("date,weekday,visitors,note\n2025-05-12,Mon,1830,\n2025-05-13,Tue,1765,late opening", "Mon;1830\nTue;1765"),
        (
            "| Region | April | March |\n|---|---|---|\n| North | 412 | 398 |\n| South | 267 | 301 |",
            "North;412\nSouth;267",
        ),
        ("Filiale;Vorjahr;Umsatz\nNord;20;30\nSüd;25;24", "Nord;30\nSüd;24"),
    ],
)
def test_wide_tables_are_one_value_a_row(table: str, rows: str) -> None:
    assert rows in in_two_columns(table)


def test_columns_beside_the_value_are_told_in_lines() -> None:
    text = in_two_columns(
        "day,sold,note\nMon,183,\nTue,176,rain all day\n# previous week total: 340\n\nThe shop opens on Sundays."
    )
    assert "Tue: rain all day" in text
    assert "Total: 359 (previous week: 340)" in text
    assert "The shop opens on Sundays." in text
    pairs = in_two_columns("Region;April;March\nNorth;412;398\nSouth;267;301")
    assert "South: 267 (March: 301)" in pairs


@pytest.mark.parametrize(
    "table",
    [
        "name,role,room\nAnn,cook,3a\nBo,baker,4b",
        "month;loans\nMay;3\nJune;4",
        "a, b, c and d",
        "- Purchase: heat pump 14,000 euros after grant, gas boiler 9,500\n- Cost: heat pump 1,150, gas 1,620\n"
        "- Life: pump 20,000 hours, boiler 19,500",
    ],
)
def test_other_tables_stay(table: str) -> None:
    assert in_two_columns(table) == table


def test_columns_of_periods_put_the_later_one_first() -> None:
    text = in_two_columns("Product | Q1 2025 | Q2 2025\nDesks | 590 | 640\nChairs | 1340 | 1210")
    assert "Desks;640" in text
    assert "Chairs: 1210 (Q1 2025: 1340)" in text


@pytest.mark.parametrize(
    ("language", "brief", "sheet"),
    [
        (
            "en",
            "20 sec square for the shop page. Tell people what the Alder backpack is good for.",
            "Product: Alder backpack\nVolume: 20 litres\nWeight: 780 g\nMaterial: 100 % polyester\nRRP: 74.00 EUR",
        ),
        (
            "de",
            "20 Sekunden, quadratisch, für den Webshop. Was kann der Rucksack Alder?",
            "Produkt: Rucksack Alder\nVolumen: 20 Liter\nGewicht: 780 g\nMaterial: Polyester\nUVP: 74,00 EUR",
        ),
    ],
)
def test_the_data_sheet_of_a_thing_is_no_recipe(language: Language, brief: str, sheet: str) -> None:
    understood = understand(brief, (Source(name="sheet", text=sheet),))
    assert understood.kind not in ("how_to", "list")
    assert any(fact.kind == "price" and "74" in fact.text for fact in understood.facts)


def test_a_house_in_a_sentence_of_its_own_is_whose_film_it_is() -> None:
    brief = understand("Quarter report for our members, 50 seconds. Northmere Library. Loans per month as a chart.")
    assert brief.brand.name == "Northmere Library"
