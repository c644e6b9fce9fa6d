"""The words that the reader knows, one data file a language, and patterns over them.

A brief mixes its language with the trade's English ("Ein Reel mit Voice-over"), so each pattern holds both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from agent.reading.lexicon import de, en, es, fr, it, pt
from agent.reading.lexicon.model import Lexicon

LEXICONS: dict[str, Lexicon] = {module.LEXICON.code: module.LEXICON for module in (en, de, es, fr, it, pt)}

_NEVER = r"(?!)"
_APOSTROPHE = re.compile(r"(?<!\[)'(?![’\]])")
"""One that stands for itself: phones write "don’t" where a list has "don't"."""
# English words that are others in the language: Italian "ad aprile", Portuguese "no dia 6", French "report au 15 juin".
_OTHERWISE = {"it": frozenset({"ad", "ads?"}), "pt": frozenset({"no"}), "fr": frozenset({"report"})}


def alternation(fragments: Iterable[str]) -> str:
    """The fragments as one group, sorted under their first letters: ten times faster than a flat list."""
    groups: dict[str, list[str]] = defaultdict(list)
    either = {_APOSTROPHE.sub("['’]", fragment) for fragment in fragments}
    for fragment in sorted(either, key=lambda item: (-len(item), item)):
        first, second = fragment[:1], fragment[1:2]
        plain = first.isalpha() and second not in {"?", "*", "+", "{"} and "|" not in _outside(fragment)
        groups[first if plain else ""].append(fragment[1:] if plain else fragment)
    parts = [first + "(?:" + "|".join(rests) + ")" for first, rests in sorted(groups.items(), reverse=True)]
    return "(?:" + "|".join(parts) + ")" if parts else _NEVER


def _outside(fragment: str) -> str:
    """The part of a fragment that stands in no brackets."""
    depth, kept = 0, []
    for char in fragment:
        depth += (char == "(") - (char == ")")
        if not depth:
            kept.append(char)
    return "".join(kept)


def pattern(fragments: Iterable[str]) -> re.Pattern[str]:
    """One expression that finds any of the fragments as whole words."""
    return re.compile(r"(?<!\w)" + alternation(fragments) + r"(?!\w)", re.IGNORECASE)


def _lexicons(language: str) -> list[Lexicon]:
    return [LEXICONS[code] for code in dict.fromkeys((language, "en"))]


def fragments(field: str, language: str, key: str = "") -> list[str]:
    """The entries of one list, in a language and in English."""
    found: list[str] = []
    own = _OTHERWISE.get(language, frozenset())
    for lexicon in _lexicons(language):
        value: Any = (*lexicon.films, *lexicon.heads) if field == "heads" else getattr(lexicon, field)
        found += value.get(key, ()) if key else value
    return [fragment for fragment in found if fragment not in own]


@cache
def words(field: str, language: str, key: str = "") -> re.Pattern[str]:
    """The pattern of one list, in a language and in English."""
    return pattern(fragments(field, language, key))


@cache
def starts(field: str, language: str, key: str = "") -> re.Pattern[str]:
    """As `words`, but only at the start."""
    return re.compile(alternation(fragments(field, language, key)) + r"(?!\w)", re.IGNORECASE)


@cache
def numerals(language: str) -> dict[str, float]:
    """Number words with their values."""
    return {word: value for lexicon in reversed(_lexicons(language)) for word, value in lexicon.numerals.items()}


@cache
def scales(language: str) -> dict[str, float]:
    """Words for thousands and more."""
    return {word: value for lexicon in reversed(_lexicons(language)) for word, value in lexicon.scales.items()}


__all__ = ("LEXICONS", "Lexicon", "alternation", "fragments", "numerals", "pattern", "scales", "starts", "words")
