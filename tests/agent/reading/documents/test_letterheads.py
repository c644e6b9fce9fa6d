"""Whose paper a source is."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.documents.letterheads import letterhead, without_letterhead


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("COMUNE DI ROCCAVENTOSA – Ufficio Ambiente", "Comune di Roccaventosa"),
        ("Stadtwerke Erlenbrück – Kundenservice", "Stadtwerke Erlenbrück"),
        ("SANDMERE HARBOUR AUTHORITY", "Sandmere Harbour Authority"),
        ("FREIBAD WIESENHAGEN ÖFFNET WIEDER", ""),
        ("School reopens after fire", ""),
        ("The new school opens on Monday", ""),
    ],
)
def test_a_head_names_a_body(first: str, name: str) -> None:
    assert letterhead(f"{first}\n\nThe news.") == name


def test_a_head_with_nothing_below_is_the_text() -> None:
    assert without_letterhead("SANDMERE HARBOUR AUTHORITY") == "SANDMERE HARBOUR AUTHORITY"


def test_who_informs_is_whose_film_it_is() -> None:
    text = (
        "COMUNE DI ROCCA – Ufficio Ambiente\nAVVISO\n"
        "Si informa che da lunedì 5 ottobre parte la raccolta porta a porta."
    )
    brief = understand("Un video di 30 secondi per i cittadini dall'avviso allegato.", (Source(name="a", text=text),))
    assert brief.brand.name == "Comune di Rocca"
    assert not [fact for fact in brief.facts if "Ufficio" in fact.text or "Si informa" in fact.text]
