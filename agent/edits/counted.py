"""Scenes that a sentence names together: "scenes 2 and 3", "the second and third scene", "the last two scenes"."""

from __future__ import annotations

import re
from functools import cache

from agent.edits.lexicon import LAST, NUMERALS, phrases

MOST = 20
_ARTICLES = r"(?:(?:and|und|the|die|la|las|les|le|as)\s+)*"
_AND = rf"\s*(?:,|&|\+|(?<=\s)(?:and|und|y|et|e|with|mit|con|avec|com)(?=\s))\s*{_ARTICLES}"
_THROUGH = r"\s+(?:to|through|till|until|bis|a|hasta|ate)\s+"
_NO_TIME = r"(?!\w|\s*(?:%|s\b|sec|seg|sek|min|times))"
_SEVERAL = "scenes|pictures|images|shots|slides|szenen|bilder|escenas|imagenes|plans|scene|immagini|cenas|imagens"
_FIRST = "first|erste|ersten|primeras?|primeros|premieres?|premiers|prime|primi"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    scene, named = "|".join(map(re.escape, phrases("scene"))), "|".join(NUMERALS)
    few = "|".join(name for name, value in NUMERALS.items() if 2 <= value <= 9)
    ordinal = rf"(?:\d{{1,3}}(?:st|nd|rd|th|\.|a|o|e|eme|ere)|{named})"
    ends = rf"(?:(?P<last>(?:{'|'.join(LAST)})s?)|(?P<first>{_FIRST}))"
    count = rf"(?P<count>[2-9]|{few})"
    number = rf"\d{{1,3}}{_NO_TIME}"
    return tuple(
        re.compile(rf"(?<!\w)(?:{pattern})")
        for pattern in (
            rf"(?:{_SEVERAL})\s+(?P<from>\d{{1,3}})(?:{_THROUGH}|\s*[-–]\s*)(?P<to>{number})",
            rf"(?:{scene})\s+(?P<list>\d{{1,3}}(?:{_AND}(?:(?:{scene})\s+)?{number})+)",
            rf"(?P<ordinals>{ordinal}(?:{_AND}{ordinal})+)\s+(?:{scene})(?!\w)",
            rf"{ends}\s+{count}\s+(?:{scene})(?!\w)",
            rf"(?:las|los|les|le|as|os)\s+{count}\s+{ends}\s+(?:{scene})(?!\w)",
        )
    )


def cut_counted(left: str, blank: str) -> tuple[str, list[int]]:
    """The folded sentence without the scenes that it names together, and their places; -1 is the last."""
    found: list[int] = []

    def numbers(hit: re.Match[str]) -> str:
        found.extend(_numbers(hit.groupdict()))
        return blank

    for pattern in _patterns():
        left = pattern.sub(numbers, left)
    return left, list(dict.fromkeys(found))[:MOST]


def _numbers(parts: dict[str, str | None]) -> list[int]:
    if start := parts.get("from"):
        first, last = sorted((int(start), int(parts["to"] or start)))
        return list(range(first, min(last, first + MOST) + 1))
    if listed := parts.get("list"):
        return [int(number) for number in re.findall(r"\d+", listed)]
    if ordinals := parts.get("ordinals"):
        return [place for word in re.findall(r"\d+|[^\W\d_]+", ordinals) if (place := _place(word))]
    count = _place(parts.get("count") or "2")
    return list(range(-count, 0)) if parts.get("last") else list(range(1, count + 1))


def _place(word: str) -> int:
    return int(word) if word.isdigit() else NUMERALS.get(word, 0)
