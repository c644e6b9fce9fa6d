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


def stays_one(text: str, listed: list[str], passage: Passage, language: str) -> bool:
    """Whether the parts of a text are told together."""
    return _is_reduced(listed, language) or _is_breath(listed, passage) or _is_bill(text, listed, language)


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
