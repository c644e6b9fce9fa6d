"""Finds the hard parts of a sentence: what a customer misses at once where a film leaves it out or alters it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from agent.reading.lexicon import LEXICONS, alternation, fragments, words
from agent.reading.telling.order_words import residue
from agent.reading.text.addresses import ANY
from agent.reading.text.moments import date_spans, time_spans
from agent.reading.text.numbers import numbers
from agent.reading.text.quoted import quotes

Sort = Literal["address", "quote", "day", "hour", "price", "figure", "name"]


@dataclass(frozen=True)
class Part:
    """One hard part as it is written, and what a figure counts."""

    sort: Sort
    text: str
    unit: str = ""


_LONGEST_QUOTE = 14
"""Words of a quotation that a film can be asked to hold word by word."""
_NUMBERED_DAY = re.compile(r"\s\d{1,2}(?![\d.:,]?\d|\s?(?:h|uhr|am|pm|%|€)(?!\w))", re.IGNORECASE)
"""The day of the month behind a weekday: "viernes 14"."""
_JOINER = (
    r"(?:\s(?:of|the|de|da|do|di|du|del|della|dei|des|la|le|les|el|los|las|dos|das|und|and|et|&|y|e|am|von|zum)){0,2}"
)
_CAPITAL = r"[A-ZÀ-Þ][\w'’&-]*(?:\.(?=[A-ZÀ-Þ]))?"
_RUN = re.compile(rf"(?<![\w.#@/'’])(?:l['’]|d['’])?({_CAPITAL}(?:{_JOINER}\s(?:{_CAPITAL}|\d{{1,3}}\b))*)")
# German nouns have capitals too: two side by side, or a capital within a word ("StadtRad"), make a name.
_GERMAN_RUN = re.compile(r"(?<![\w.#@/])([A-ZÄÖÜ][\w'’&-]+(?:\s(?:&\s|von\s|zu\s)?[A-ZÄÖÜ][\w'’&-]+)+)")
_OPENS = re.compile(r"(?:^|[.!?:;•–—(\[\"“„«»]\s*|\n\s*(?:[-*•]\s*|\d+[.)]\s*)?)$")
"""What stands before a word whose capital says nothing."""


def hard_parts(text: str, language: str) -> tuple[Part, ...]:
    """The hard parts of a sentence in order, none within another."""
    found: list[tuple[int, int, Part]] = []
    for start, end, part in _candidates(text, language):
        if part.text and not any(start < other_end and other < end for other, other_end, _ in found):
            found.append((start, end, part))
    return tuple(part for _, _, part in sorted(found, key=lambda one: one[:2]))


def _candidates(text: str, language: str) -> Iterator[tuple[int, int, Part]]:
    """Every candidate, the surest sorts first."""
    for match in ANY.finditer(text):
        yield match.start(), match.end(), Part("address", match.group().rstrip(".,;:!?"))
    for start, end in date_spans(text, language):
        numbered = None if re.search(r"\d", text[start:end]) else _NUMBERED_DAY.match(text, end)
        upto = numbered.end() if numbered else end
        yield start, upto, Part("day", text[start:upto].strip(" ,."))
    for start, end in time_spans(text):
        yield start, end, Part("hour", text[start:end].strip(" ,."))
    for figure in numbers(text, language):
        sort: Sort = "price" if figure.price else "figure"
        unit = "" if figure.price else figure.unit
        if any(char.isdigit() for char in figure.text) or unit:
            yield figure.start, figure.end, Part(sort, figure.text, unit)
    for quote in quotes(text):
        if 1 < len(quote.text.split()) <= _LONGEST_QUOTE:
            yield quote.start, quote.end, Part("quote", quote.text)
    yield from _names(text, language)


def _names(text: str, language: str) -> Iterator[tuple[int, int, Part]]:
    for match in (_GERMAN_RUN if language == "de" else _RUN).finditer(text):
        first = bool(_OPENS.search(text[: match.start()]))
        run = _own_words(match.group(1).split(), language)
        name = " ".join(run).strip(" .,'’&-")
        alone = len(run) == 1 and not _inner_capital(run[0])
        if _is_name(name, language) and not (alone and (first or language == "de")):
            yield match.start(), match.end(), Part("name", name)


def _own_words(run: Sequence[str], language: str) -> list[str]:
    """A run of capitals without the words at its head that have theirs from the sentence."""
    kept = list(run)
    while kept and (_common(language).fullmatch(kept[0]) or kept[0][:1].islower()):
        kept = kept[1:]
    return kept


def _inner_capital(word: str) -> bool:
    return any(char.isupper() for char in word[1:]) and not word.isupper()


def _is_name(name: str, language: str) -> bool:
    """Whether a run of capitals names somebody or something of the world, not a day, a language or a channel."""
    plain = words("months", language).sub("", words("weekdays", language).sub("", name)).strip()
    shouted = name.isupper() and (len(name) > 5 or len(name) < 2)
    return len(plain) > 2 and not shouted and bool(residue(plain, language))


@cache
def _common(language: str) -> re.Pattern[str]:
    """Words that stand at the head of a sentence or a line and are no name."""
    listed = [re.escape(word) for word in LEXICONS[language].function_words.split()]
    for field in ("articles", "connectors", "prepositions", "requests", "steps"):
        listed += fragments(field, language)
    return re.compile(alternation(listed), re.IGNORECASE)
