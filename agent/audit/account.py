"""Takes account of a film: each hard part of the brief found said, only shown, or missing.

Figures compare by value and with what they count, days and hours by their numbers, names and quotations by their
words; order, inflection and spelling of figures do not count. What is looked for has to stand in one scene.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from agent.audit.hard import Part
from agent.audit.sources import Wanted
from agent.audit.wanted import wanted
from agent.brief import Brief
from agent.reading.lexicon import fragments, numerals, pattern
from agent.reading.text.numbers import numbers
from agent.reading.text.sentences import sentences

State = Literal["said", "shown", "missing"]
_WORST: tuple[State, ...] = ("said", "shown", "missing")
_STEM = 4
"""Letters that two forms of a word share at least: "Stimmen" and "Stimme", "litros" and "litro"."""
_SPARE = 2
"""Letters at the end of a longer word that may differ."""
_SHORT_UNIT = 3
"""Letters of a unit that may be spelled out where it is said: "g", "min", "m²"."""
_SPELLED_OUT = frozenset(("tbsp", "tsp", "sqm", "approx", "mins", "secs", "hrs"))
"""Longer units that are said in full: 1 tablespoon of "1 tbsp"."""
_HELD = 0.75
"""Share of a quotation's words that have to be found: a film may shorten what it quotes."""
_FIGURES = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Heard:
    """One scene's words: what is spoken, and what can be read."""

    said: str
    seen: str = ""


@dataclass(frozen=True)
class Trace:
    """What became of one hard part."""

    part: Part
    state: State
    of: Wanted
    """The sentence that it stands in."""


@dataclass(frozen=True)
class Account:
    """What became of every hard part of a brief."""

    traces: tuple[Trace, ...]

    def of(self, state: State) -> tuple[Trace, ...]:
        """The parts of one state, in the brief's order."""
        return tuple(trace for trace in self.traces if trace.state == state)

    def share(self, state: State) -> float:
        """The share of parts of one state, 0 to 1; 0 where the brief has none."""
        return len(self.of(state)) / len(self.traces) if self.traces else 0.0


def audited(brief: Brief, scenes: Sequence[Heard], due: Sequence[Wanted] | None = None) -> Account:
    """The account of those scenes; `due` is what the brief wants, where the caller knows it already."""
    asked = wanted(brief) if due is None else due
    silent = tuple(word.casefold() for word in brief.silent_words)
    traces = []
    for each in asked:
        for part in each.parts:
            state = traced(part, scenes, brief.language)
            muted = any(word in part.text.casefold() for word in silent)
            traces.append(Trace(part, "said" if muted and state == "shown" else state, each))
    return Account(tuple(traces))


def traced(part: Part, scenes: Sequence[Heard], language: str) -> State:
    """Where one hard part is found; said where it is heard, though what it counts may only be read."""
    pieces = sentences(part.text, language) if part.sort == "quote" else []
    if len(pieces) > 1:
        states = [traced(Part("quote", piece), scenes, language) for piece in pieces]
        return max(states, key=_WORST.index)
    for state, texts in (("said", [scene.said for scene in scenes]), ("shown", [scene.seen for scene in scenes])):
        for text, scene in zip(texts, scenes, strict=True):
            if text and _found(part, text, f"{scene.said} {scene.seen}", language):
                return "said" if state == "said" else "shown"
    return "missing"


def _found(part: Part, text: str, scene: str, language: str) -> bool:
    if part.sort in ("price", "figure"):
        spelled = len(part.unit) <= _SHORT_UNIT or part.unit.lower() in _SPELLED_OUT
        counted = spelled or _holds_words(part.unit, scene, 0.5)
        return _values(part.text, language) <= _values(text, language) and counted
    if part.sort in ("day", "hour"):
        return _holds_moment(part.text, text, language)
    if part.sort == "address":
        return _plain(part.text) in _plain(text)
    return _holds_words(part.text, text, _HELD if part.sort == "quote" else 1.0)


@lru_cache(maxsize=4096)
def _values(text: str, language: str) -> frozenset[float]:
    """The values of a text's figures, and each run of digits in it on its own."""
    found = {round(figure.value, 4) for figure in numbers(text, language)}
    return (
        frozenset(found or {float(digits) for digits in _FIGURES.findall(text)})
        if len(text) < 40
        else frozenset({*found, *(float(digits) for digits in _FIGURES.findall(text))})
    )


def _holds_moment(moment: str, text: str, language: str) -> bool:
    """Whether a text names the same numbers, but for minutes that are none, and the same day's and month's name."""
    figures = {int(digits) for digits in _FIGURES.findall(moment)} - {0}
    known = {int(digits) for digits in _FIGURES.findall(text)} | {
        int(value) for word, value in numerals(language).items() if re.search(rf"(?<!\w){word}(?!\w)", text.casefold())
    }
    names = [match.group() for match in _calendar(language).finditer(moment)]
    if not figures and not names:
        return _holds_words(moment, text, 1.0)  # "noon"
    return figures <= known and all(_holds_words(name, text, 1.0) for name in names)


@lru_cache(maxsize=8)
def _calendar(language: str) -> re.Pattern[str]:
    return pattern([*fragments("months", language), *fragments("weekdays", language)])


def _holds_words(wanted_words: str, text: str, share: float) -> bool:
    """Whether a text has that share of the words, in any order and with any ending."""
    asked = [word for word in _words(wanted_words) if len(word) > 2 or word.isdigit()] or list(_words(wanted_words))
    known = _words(text)
    held = sum(any(_alike(word, other) for other in known) for word in asked)
    return held >= share * len(asked)


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    kept = max(_STEM, len(word) - _SPARE)
    return len(word) > _STEM and not word.isdigit() and other.startswith(word[:kept])


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    """In small letters and without accents, spaces of one kind."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(one for one in letters if not unicodedata.combining(one)))
