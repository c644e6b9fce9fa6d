"""The sources cut into passages that a statement can be looked up in: sentences, and rows of tables."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from agent.brief import Language, Source
from agent.critic.wording import tokens, written_numbers
from agent.reading.text.sentences import sentences

READ = 200_000
"""Letters of one source that are looked through; a film of ten minutes tells 9,000."""
SHORTEST_STEM, LONGEST_STEM = 4, 7
_ROW = re.compile(r"^\|?\s?([^,;|\t]{1,80}?)\s?[,;|\t]\s?([-+]?\d[\d.,' ]*\s?[%€$£]?)\s?\|?$")


@dataclass(frozen=True)
class Passage:
    """A sentence or row as it stands, and where."""

    source: str
    text: str
    where: str
    stems: frozenset[str]
    numbers: frozenset[Decimal]
    row: bool = False

    def shared(self, stems: frozenset[str]) -> frozenset[str]:
        """Those that it holds; a row's label may be shortened, as 'Sat' is."""
        if not self.row:
            return stems & self.stems
        return frozenset(stem for stem in stems if any(stem.startswith(label) for label in self.stems))


class Index:
    """All passages, with what each word says: what few of them hold says most."""

    def __init__(self, sources: Iterable[Source], language: Language) -> None:
        self.language: Language = language
        self.passages = [passage for source in sources for passage in _passages(source, language)]
        counts = Counter(stem for passage in self.passages for stem in passage.stems)
        self._weights = {stem: math.log(1 + len(self.passages) / count) for stem, count in counts.items()}

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """All that stand in the sources as digits."""
        return frozenset().union(*(passage.numbers for passage in self.passages))

    def weight(self, stem: str) -> float:
        """0.7 for a word of every passage; a word of none weighs as one of a single passage."""
        return self._weights.get(stem, math.log(1 + len(self.passages)))

    def stems(self, text: str) -> frozenset[str]:
        """The text's telling words."""
        return stems_of(text, self.language)


def stems_of(text: str, language: str) -> frozenset[str]:
    """Words of four letters and more without their endings, and shorter ones that are written large."""
    short = {word.casefold() for word in re.findall(r"\b[A-ZÀ-Þ][^\W\d_]{1,2}\b", text)}
    words = (word for word in tokens(text, language) if not word[0].isdigit())
    return frozenset(stem(word) for word in words if len(word) >= SHORTEST_STEM or word in short)


def stem(word: str) -> str:
    """'loaves' and 'loaf' stay apart; 'bakery' and 'bakeries' do not."""
    return word[: min(LONGEST_STEM, max(SHORTEST_STEM, len(word) - 2))]


def _passages(source: Source, language: Language) -> Iterator[Passage]:
    text = source.text[:READ]
    starts = _starts(source, text)
    at = 0
    for line in text.split("\n"):
        place = max((start for start in starts if start <= at), default=None)
        where = starts[place] if place is not None else ""
        row = _ROW.match(line.strip())
        for part in [line.strip()] if row else sentences(line, language):
            told = f"{row[1]} ; {row[2]}" if row else part
            yield Passage(
                source.name, part, where, stems_of(told, language), frozenset(written_numbers(told)), bool(row)
            )
        at += len(line) + 1


def _starts(source: Source, text: str) -> dict[int, str]:
    """Where each part begins, letters; a part that cannot be found again leaves what follows unplaced."""
    found: dict[int, str] = {}
    at, lost = 0, False
    for place in source.places:
        start = text.find(place.opens, at) if place.opens else -1
        if start < 0:
            lost = True
            continue
        if lost and found:
            found[max(found)] = ""
        found[start], at, lost = place.where, start + max(1, len(place.opens)), False
    if lost and found:
        found[max(found)] = ""
    return found


def excerpt(text: str, longest: int, wanted: Sequence[str] = ()) -> str:
    """At most so many letters of a passage, cut at words, around the first of what is wanted in it."""
    if len(text) <= longest:
        return text
    middle = next((text.find(part) for part in wanted if part in text), 0)
    start = max(0, min(middle - longest // 3, len(text) - longest))
    words = text[start : start + longest].split(" ")
    inner = words[1 if start else 0 : -1 if start + longest < len(text) else None]
    return ("… " if start else "") + " ".join(inner) + (" …" if start + longest < len(text) else "")
