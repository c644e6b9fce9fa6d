"""Puts an hour or a day that a comma parts from what happens then back to it, in a list of several happenings.

"Lançamento do romance no dia 6, às 18h, e oficina no domingo, dia 7" is two entries and not four.
"""

from __future__ import annotations

import re

from agent.reading import moments
from agent.reading.lexicon import fragments, pattern

_ALONE = re.compile(
    r"(?:(?:no|el|il|o)\s)?d[ií]a\s\d|(?:às|as|à|a las?|alle|all['’]|ore|a partir d[aeo]s?|desde las?|dalle)\s?\d|"
    r"a (?:mezzogiorno|mediodía)|ao meio-dia",
    re.IGNORECASE,
)
_LEAST = 2  # words that tell what happens
_LANGUAGES = frozenset({"es", "it", "pt"})


def happening(listed: list[str], language: str) -> list[str]:
    """The entries of a list, each with its hour and day, where two of them or more have one."""
    if language not in _LANGUAGES or len(listed) < 2:
        return listed
    joined: list[str] = []
    for piece in listed:
        if joined and _timed(piece, language) and not _tells(piece, language) and _tells(joined[-1], language):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    several = sum(_timed(piece, language) and _tells(piece, language) for piece in joined) > 1
    return joined if several else listed


def _timed(piece: str, language: str) -> bool:
    """Whether a part names a day or an hour."""
    when = moments.is_date(piece, language) or moments.is_time(piece, language)
    return bool(when or _ALONE.search(piece) or moments.dates(piece, language))


def _tells(piece: str, language: str) -> bool:
    """Whether a part says what happens, beside when."""
    when = pattern((*fragments("months", language), *fragments("weekdays", language)))
    told = [word for word in re.findall(r"[^\W\d_]{4,}", when.sub(" ", piece)) if word.lower() not in _WHEN_WORDS]
    return len(told) >= _LEAST


_WHEN_WORDS = frozenset(
    ("horas", "hora", "alle", "dalle", "desde", "hasta", "partir", "dias", "días", "giorni", "todos", "todas", "tutti",
     "ogni", "cada")
)  # fmt: skip
