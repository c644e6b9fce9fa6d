"""Puts an hour or a day that a comma parts from what happens then back to it, in a list of several happenings.

"Lançamento do romance no dia 6, às 18h, e oficina no domingo, dia 7" is two entries and not four.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import fragments, pattern
from agent.reading.text import moments

_ALONE = re.compile(
    r"(?:(?:no|el|il|o)\s)?d[ií]a\s\d|(?:às|as|à|a las?|alle|all['’]|ore|a partir d[aeo]s?|desde las?|dalle)\s?\d|"
    r"a (?:mezzogiorno|mediodía)|ao meio-dia",
    re.IGNORECASE,
)
_LEAST = 2  # words that tell what happens
_LANGUAGES = frozenset({"es", "it", "pt"})


# "Ouvert du mardi au samedi", "geöffnet Montag bis Freitag": on which days a door is open.
_OPEN = re.compile(
    r"(?:we(?:['’]re| are) )?(?:open|geöffnet|offen|öffnungszeiten|ouverte?s?|horaires|abiert[oa]s?|horario|"
    r"apert[oaie]|orari[oa]?|abert[oa]s?|horário|closed|geschlossen)(?:\s|:)",
    re.IGNORECASE,
)


def happening(listed: list[str], language: str) -> list[str]:
    """The entries of a list, each with its hour and day, where two of them or more have one."""
    listed = _with_hours(listed, language)
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


def _with_hours(listed: list[str], language: str) -> list[str]:
    """The entries, the hours at which a door is open with the days: "open Monday to Friday, 9 to 5"."""
    joined: list[str] = []
    for piece in listed:
        days = bool(joined and _OPEN.match(joined[-1])) and moments.dates(joined[-1], language)
        hours = moments.is_time(piece, language) or moments.hours_alone(piece)
        if days and hours and not _tells(piece, language) and not re.search(r"\d", joined[-1]):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    return joined


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
