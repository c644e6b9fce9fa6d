"""Days as people write them: one, or the first and the last of several."""

from __future__ import annotations

import pytest

from agent.reading.text.moments import dates, day_of, until_day


@pytest.mark.parametrize(("text", "language", "days"), [
    ("The pool is closed from 3 to 10 July for repairs.", "en", "3 to 10 July"),
    ("On 3 and 4 May", "en", "3 and 4 May"), ("June 12-14, 2026", "en", "June 12-14, 2026"),
    ("Vom 3. bis 10. Juli", "de", "3. bis 10. Juli"), ("12.–14. Juni", "de", "12.–14. Juni"),
    ("du 1er au 24 décembre", "fr", "1er au 24 décembre"), ("del 3 al 10 de julio", "es", "3 al 10 de julio"),
    ("dal 3 al 10 luglio", "it", "3 al 10 luglio"), ("de 3 a 10 de julho", "pt", "3 a 10 de julho"),
    ("Saturday 14 June, from 2 pm", "en", "Saturday 14 June"),
])  # fmt: skip
def test_days_are_found_whole(text: str, language: str, days: str) -> None:
    assert day_of(text, language) == days


def test_other_numbers_begin_no_day() -> None:
    assert dates("They voted 9 to 4 in March 2027", "en") == ("March 2027",)
    assert dates("Open 9 to 5 from 4 May", "en") == ("4 May",)


@pytest.mark.parametrize(
    ("name", "language", "kept"),
    [
        ("riapertura del ristorante Da Nino giovedì 3 aprile", "it", "riapertura del ristorante Da Nino"),
        ("reapertura de la piscina municipal el lunes 2 de junio", "es", "reapertura de la piscina municipal"),
        ("campanha de vacinação na segunda-feira, 7 de abril", "pt", "campanha de vacinação"),
        ("opening of the mill on 3 May", "en", "opening of the mill"),
        ("Tag der offenen Tür am Samstag", "de", "Tag der offenen Tür"),
        ("3 de mayo", "es", "3 de mayo"),
    ],
)
def test_a_name_ends_where_its_day_begins(name: str, language: str, kept: str) -> None:
    assert until_day(name, language) == kept
