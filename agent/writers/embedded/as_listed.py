"""Tells what the brief lists as the brief lists it: in its order, and one entry a scene where the time allows it.

A shape says days first and prices last, and puts short fragments together. Who writes "topics: this, that and then
those" has put them in order, and wants to see each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from agent.brief import Brief, Fact, Kind
from agent.writers.embedded.lines import Line
from agent.writers.embedded.wording import fold, words

FEWEST = 3
"""Entries from which a list has an order."""
_ENTRY_S, _AROUND_S = 4.0, 10.0
"""Seconds of an entry told alone, and of what is told around the list."""
_TOLD = 0.75
"""How much of an entry's words a line says that tells it."""
_BETWEEN = re.compile(r"[\s.)]*(?:[,;]\s*(?:(?:and|und|et|y|e|ed)\s+)?|\s(?:and|und|et|y|e|ed)\s+)", re.IGNORECASE)
_OWN_ORDER: frozenset[Kind] = frozenset({"how_to", "list", "explainer", "story", "listing", "report"})
"""Kinds whose shapes keep the brief's order themselves, or draw its short facts as one plan."""
_NO_SLOT = frozenset(("hook", "close", "reveal"))


@lru_cache(maxsize=8)
def _runs(text: str, told: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The texts of facts that stand in one list of the brief, list by list."""
    folded = text.casefold()
    found: list[list[str]] = []
    end = -1
    for fact in told:
        at, stop = _place(folded, fact.casefold())
        if at < 0 or (end > at and stop <= end):
            continue  # a figure within the entry before it
        if found and end >= 0 and _BETWEEN.fullmatch(folded[end:at]):
            found[-1].append(fact)
        else:
            found.append([fact])
        end = stop
    return tuple(tuple(run) for run in found if len(run) >= FEWEST)


def _place(text: str, fact: str) -> tuple[int, int]:
    """From where to where a fact stands in a text; without its first word where that was told again: "He drove"."""
    at = text.find(fact)
    if at < 0:
        fact = fact.partition(" ")[2]
        at = text.find(fact) if " " in fact else -1
    return at, at + len(fact)


def runs(brief: Brief) -> tuple[tuple[str, ...], ...]:
    """What the brief lists, list by list, each in its order."""
    return _runs(brief.text, tuple(fact.text for fact in brief.facts if fact.origin == "brief"))


def alone(brief: Brief, fact: Fact) -> bool:
    """Whether an entry of a list has a scene of its own: the list stands behind a colon, and the film has the time."""
    return any(fact.text in run for run in apart(brief))


def apart(brief: Brief) -> list[tuple[str, ...]]:
    """The lists whose entries are told one by one: no bare words, which say nothing as sentences."""
    return [
        run
        for run in runs(brief)
        if brief.kind not in _OWN_ORDER
        and _behind_colon(run[0], brief.text)
        and sum(len(words(text)) for text in run) >= 2 * len(run)
        and brief.duration.target >= _ENTRY_S * len(run) + _AROUND_S
    ]


def listed(brief: Brief, fact: Fact) -> bool:
    """Whether a fact is an entry of a list behind a colon, whatever the kind of film."""
    return any(fact.text in run and _behind_colon(run[0], brief.text) for run in runs(brief))


def _behind_colon(entry: str, text: str) -> bool:
    folded = text.casefold()
    return folded[: max(0, _place(folded, entry.casefold())[0])].rstrip().endswith(":")


def in_order(lines: Sequence[Line], brief: Brief) -> list[Line]:
    """The lines, those that tell the entries of one list together and in its order, where the first of them stood."""
    ordered = list(lines)
    if brief.kind in _OWN_ORDER:
        return ordered
    for run in runs(brief):
        if not _behind_colon(run[0], brief.text):
            continue
        places = [(first, at) for at, line in enumerate(ordered) if (first := _first_told(line, run)) >= 0]
        if not places:
            continue
        start = min(at for _, at in places)
        told = [ordered[at] for _, at in sorted(places)]
        rest = [line for line in ordered[start:] if line not in told]
        ordered = [*ordered[:start], *told, *rest]
    return ordered


def _first_told(line: Line, run: Sequence[str]) -> int:
    """Which entry of a list a line tells first; -1 for a line that tells none, or opens or closes the film."""
    heard = set(fold(line.text).split())
    shares = [_share(text, heard) for text in run]
    told = [at for at, share in enumerate(shares) if share >= (1.0 if len(words(run[at])) < FEWEST else _TOLD)]
    return -1 if line.role in _NO_SLOT or not told else min(told)


def _share(text: str, heard: set[str]) -> float:
    """How much of an entry is heard: "weighs 210 g" also in "It weighs 210 grams"."""
    said = [word for word in fold(text).split() if len(word) > 2 or word[:1].isdigit()] or fold(text).split()
    return sum(word in heard for word in said) / len(said)
