"""Names of people that the brief wants left out of its sources."""

import pytest

from agent.brief import Source
from agent.reading.documents.agendas import with_list_numbers
from agent.reading.documents.leaving_items import without_items
from agent.reading.documents.nameless import wants_no_names, without_names


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "And please no names of single people, someone gets forgotten.", True),
        ("en", "Don't name anyone.", True),
        ("de", "Namen von Personen dürfen aus Datenschutzgründen keinesfalls vorkommen.", True),
        ("fr", "Pas de noms de personnes.", True),
        ("es", "Sin nombres propios, por favor.", True),
        ("it", "Senza nomi di persone.", True),
        ("pt", "Sem nomes de pessoas.", True),
        ("en", "The name of the shop is Plum.", False),
        ("de", "Der Name des Ladens ist Plum.", False),
    ],
)
def test_the_wish_for_no_names_is_known(language: str, text: str, wanted: bool) -> None:
    assert wants_no_names(text, language) is wanted


def test_sentences_and_brackets_with_names_leave_the_sources() -> None:
    source = Source(
        name="minutes",
        text="Report of the chair (Maureen Tibbs): 312 admitted.\nThe shed is up. Thanks to Derek Oyelaran for it.",
    )
    (left,) = without_names("No names of people.", (source,), "en")
    assert left.text == "Report of the chair: 312 admitted.\nThe shed is up."


def test_without_the_wish_names_stay() -> None:
    source = Source(name="minutes", text="Frau Dr. Yildiz wurde gewählt.")
    assert without_names("Ein Film über den Verein.", (source,), "de") == (source,)


def test_lines_with_a_mark_are_left_out() -> None:
    source = Source(name="notes", text="NEW  Modbus TCP\nFIX  Wrong unit\nINT  CI pipeline moved\nUpdate by USB.")
    _, (left,) = without_items("Pick what matters and skip the internal stuff (anything marked INT).", (source,))
    assert left.text == "NEW  Modbus TCP\nFIX  Wrong unit\nUpdate by USB."


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("TOP 1 Begrüßung\nTOP 2 Abschluss\nTOP 3 Aufzug", "1. Begrüßung\n2. Abschluss\n3. Aufzug"),
        ("1 Minutes agreed\n2 Report\n3 Volunteers", "1. Minutes agreed\n2. Report\n3. Volunteers"),
        ("NEW  One\nFIX  Two\nCHG  Three", "- One\n- Two\n- Three"),
        ("2 rooms\n1 Bath\n3 Beds", "2 rooms\n1 Bath\n3 Beds"),
    ],
)
def test_agendas_and_marked_lines_are_lists(text: str, listed: str) -> None:
    assert with_list_numbers(Source(name="s", text=text)).text == listed
