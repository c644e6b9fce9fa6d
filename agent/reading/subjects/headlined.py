"""Parts a name from what a flyer's heading says beside it: "BICI IN FESTA - Parco dei Tigli" is the name and the place.

Capitals are how a heading is printed, not how a name is written or said.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.reading.lexicon import LEXICONS
from agent.reading.text.moments import is_date
from agent.reading.text.names import Subject
from agent.reading.text.places import is_place

_DASH = re.compile(r"\s[-–—|·]\s")
_ACRONYM = 3
"""Letters of a word that may be written in capitals anywhere."""


def of_heading(subject: Subject, language: str) -> Subject:
    """The subject without the place or day behind a dash, and in the letters of a name."""
    name, *beside = _DASH.split(subject.name)
    apart = bool(beside) and all(is_place(part, "", language) or is_date(part, language) for part in beside)
    name = name.strip() if apart else subject.name
    head, *rest = name.split(", ")
    if rest and re.search(r"\d", rest[0]) and is_place(rest[0], "", language) and not is_place(head, "", language):
        name = head  # "Trattoria Saudade, via del Pratello 61, Bologna"
    return replace(subject, name=_unshouted(name, language))


def _unshouted(name: str, language: str) -> str:
    """Several words in capitals as they are written elsewhere: "Bici in Festa"; an acronym stays."""
    found = name.split()
    if not name.isupper() or len(found) < 2 or all(len(word) <= _ACRONYM for word in found):
        return name
    small = LEXICONS[language].function_words.split()
    return " ".join(
        word.lower() if at and word.lower() in small else word if any(map(str.isdigit, word)) else word.capitalize()
        for at, word in enumerate(found)
    )
