"""A request taken apart: clauses that may each ask for one thing, and the files, addresses and texts it brings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from agent.planning.concepts import KIND_PATTERN, SUFFIXES, concept_places, kind_of, kinds_in

QUOTED = re.compile(r"(?<!\w)'[^\n]*?'(?!\w)|\"[^\"\n]*\"|“[^”\n]*”")
_FILE = re.compile(r"\b[\w-]+\.(" + "|".join(SUFFIXES) + r")\b", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s'\")]+")
_CLAUSE = re.compile(
    r"[.;!?:]\s+|,\s+(?:and\s+|then\s+)?"
    r"|\s+(?:and then|then|and also|after that|afterwards|finally|and|before|after)\s+"
)
_INTO = re.compile(rf"\b(?:into|to)\s+(?:an?\s+|the\s+)?(?:\w+\s+){{0,2}}?({KIND_PATTERN})\b", re.IGNORECASE)
_OBJECT = re.compile(
    r"\b(?:find|search(?:ing)?(?: for)?|create|creating|generate|generating|make|extract|download|get|produce|provide|"
    r"want|need)\b"
    rf"(?:\s+(?:me|for|a|an|the|some|any|my|new|its|out|with))*\s+(?:[\w-]+\s+){{0,3}}?({KIND_PATTERN})\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(rf"\b(?:from|of|in|within)\s+(?:\w+\s+){{0,4}}?({KIND_PATTERN})\b", re.IGNORECASE)
_GIVEN = re.compile(r"(?:hello,?\s+|hi,?\s+)?(?:i have|here is|here's|i'm|i am|this is|there is|my)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:first(?:ly)?|to begin with|to start)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(the|this|that|my|its|newly|resulting)\s+\w+(?:ed|en)\s+(?=[a-z])", re.IGNORECASE)
"""What was done before, as in "the simplified text": it tells one thing from another and asks for nothing."""


@dataclass(frozen=True)
class Clause:
    """A part of a request."""

    text: str
    places: Mapping[str, int] = field(default_factory=dict)
    """Concept -> where it is first spoken of."""
    kinds: tuple[str, ...] = ()
    wanted: str = ""
    """The kind of media that it wants to have, where it says so."""
    source: str = ""
    """The kind that it wants to have it from."""
    given: bool = False
    """Whether it says what there is, and asks for nothing."""
    begins: bool = False
    """Whether it is said to come first."""

    @property
    def concepts(self) -> frozenset[str]:
        return frozenset(self.places)

    def without(self, concepts: frozenset[str]) -> Clause:
        """What is left when some of it is dealt with."""
        left = {name: place for name, place in self.places.items() if name not in concepts}
        return replace(self, places=left, wanted="")


def clauses_of(request: str) -> list[Clause]:
    """The request's parts, with quoted words left out: they are material, not wishes."""
    plain = _URL.sub(" url ", QUOTED.sub(_unquoted, request))
    plain = _FILE.sub(lambda match: f" {SUFFIXES[match.group(1).lower()]} ", plain)
    parts = (part.strip() for part in _CLAUSE.split(plain))
    return [_clause(part) for part in parts if len(part) > 2]


def whole_of(request: str) -> Clause:
    """The request as one clause."""
    plain = _URL.sub(" url ", QUOTED.sub(_unquoted, request))
    return _clause(_FILE.sub(lambda match: f" {SUFFIXES[match.group(1).lower()]} ", plain))


def _clause(part: str) -> Clause:
    source = _SOURCE.search(part)
    return Clause(
        text=part,
        places=concept_places(_DONE.sub(r"\1 ", part)),
        kinds=kinds_in(part),
        wanted=_wanted(part),
        source=kind_of(source.group(1)) if source else "",
        given=bool(_GIVEN.match(part)),
        begins=bool(_FIRST.search(part)),
    )


def given_kinds(request: str) -> list[str]:
    """The kinds of what the request brings along: files by suffix, addresses, and quoted text."""
    found = [SUFFIXES[match.group(1).lower()] for match in _FILE.finditer(request)]
    if _URL.search(request):
        found.append("url")
    if any(len(quote.group().split()) > 2 for quote in QUOTED.finditer(request)):
        found.append("text")
    return found


def spaced(name: str) -> str:
    """A tool's name as words."""
    return re.sub(r"[-_.]", " ", name)


def _wanted(part: str) -> str:
    match = _INTO.search(part) or _OBJECT.search(part)
    return kind_of(match.group(1)) if match else ""


def _unquoted(match: re.Match[str]) -> str:
    inner = match.group()[1:-1]
    return inner if _FILE.fullmatch(inner) or _URL.fullmatch(inner) else " "
