"""Finds what stands in quotation marks, in the marks of all supported languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_MARKS = re.compile(
    r"“([^“”]{1,1500})”"
    r"|„([^“”„\"]{1,1500})[“”\"]"
    r"|«([^«»]{1,1500})»"
    r"|»([^«»]{1,1500})«"
    r"|(?<!\w)\"([^\"]{1,1500})\"(?!\w)"
    r"|(?<![\w'’])['‘]((?:[^'‘’\n]|['’](?=\w)){2,90})['’](?!\w)"
)
_MASK = str.maketrans(dict.fromkeys(".!?…:;,\n", "\ue000"))


@dataclass(frozen=True)
class Quote:
    """A quotation: its words, and where its marks stand."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=256)
def quotes(text: str) -> tuple[Quote, ...]:
    """Every quotation in order."""
    found = []
    for match in _MARKS.finditer(text):
        words = " ".join(next(group for group in match.groups() if group is not None).split())
        if words:
            found.append(Quote(text=words, start=match.start(), end=match.end()))
    return tuple(found)


_BRACKETED = re.compile(r"\([^()\n]{1,120}\)")


def masked(text: str) -> str:
    """The text with punctuation in quotations and brackets hidden, so that cutting keeps them whole; same length."""
    parts, at = [], 0
    for quote in quotes(text):
        parts += [text[at : quote.start], text[quote.start : quote.end].translate(_MASK)]
        at = quote.end
    return _BRACKETED.sub(lambda found: found.group().translate(_MASK), "".join([*parts, text[at:]]))
