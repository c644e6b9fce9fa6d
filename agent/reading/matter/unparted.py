"""Sentences without a verb whose commas part nothing: a price and its lesser one, a few words in a breath, a bill."""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.text import moments
from agent.reading.text.numbers import numbers

_BREATH = 5
"""Single words that are said in one breath."""
_BILL = 24
"""Words of the bill of a show."""
_SPAN = (
    r"(?:day|week|month|quarter|year|season|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|année|día|mes|"
    r"semana|año|giorno|settimana|mese|anno|stagione|dia|mês|ano)"
)
_BEFORE = re.compile(
    rf"(?:(?:in |im |en |em |n[ao] |l[ae] |el |l['’]|der |die |das )?"
    rf"(?:(?:last|previous|letzte[rsnm]?|vorige[rsnm]?|scors[oa]|dernière) {_SPAN}|{_SPAN} "
    rf"(?:before|earlier|zuvor|davor|dernier|dernière|précédente?|passée?|pasad[oa]|anterior|scors[oa]|precedente|"
    rf"passad[oa])|vor(?:tag|woche|monat|quartal|jahr)\w*)|down from|up from|after|nach|zuvor|vorher|davor|before|was|"
    rf"avant|contre|antes|prima|contro|contra)\s?:?\s[-+−]?\d[\d.,]*(?:\s?%|\s[^\W\d]+)?\.?$",
    re.IGNORECASE,
)
"""What a figure was: "last week 5.0", "im Vormonat 212", "contre 18 %"."""


def stays_one(text: str, listed: list[str], passage: Passage, language: str) -> bool:
    """Whether the parts of a text are told together."""
    one = _is_reduced(listed, language) or _is_against_before(listed)
    return one or _is_breath(listed, passage) or _is_bill(text, listed, language)


def _is_against_before(listed: list[str]) -> bool:
    """Whether a figure is followed by what it was before: "Returns 4.1 percent, last week 5.0"."""
    return len(listed) == 2 and bool(re.search(r"\d", listed[0]) and _BEFORE.match(listed[1]))


def _is_reduced(listed: list[str], language: str) -> bool:
    """Whether a price is followed by a second one in the same money: "Eintritt 12 Euro, ermäßigt 8"."""
    priced = len(listed) == 2 and any(figure.price for figure in numbers(listed[0], language))
    return priced and bool(re.fullmatch(r"(?:[^\W\d]+\s){1,2}\d{1,3}(?:[.,]\d\d)?\.?", listed[1]))


def _is_breath(listed: list[str], passage: Passage) -> bool:
    """Whether a sentence is a few single words in one breath: "Prüfen, reinigen, einstellen, Protokoll."."""
    alone = passage.from_brief and not (passage.role or passage.label or passage.bullet)
    return alone and 2 < len(listed) <= _BREATH and all(len(piece.split()) == 1 for piece in listed)


def _is_bill(text: str, listed: list[str], language: str) -> bool:
    """Whether a sentence announces one show: its title in quotation marks, what it is, when and where."""
    dated = any(moments.is_date(piece, language) or moments.is_time(piece, language) for piece in listed[1:])
    return text.lstrip()[:1] in '"“„«»' and dated and len(text.split()) <= _BILL
