"""What is known of several subjects that are asked for in one breath: "inflation, compound interest and taxes".

Each has its own entry and no entry has all. They are told one after another, each with what it is and its first points,
in about as many lines as one subject takes.
"""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.knowledge import Point, Topic, answers, find
from agent.writers.embedded.wording import fold

_AND = re.compile(r",\s(?:and\s)?|\s(?:and|und|et|y|e)\s", re.IGNORECASE)
_ASKS = re.compile(r"(?:how|why|what|where|wie|warum|comment|pourquoi|cómo|por|qué|come|perché|como)\s", re.IGNORECASE)
_MOST = 4
_LONGEST = 3
"""Words of one of several subjects."""
_POINTS = 8
"""Points of a film on one subject, which several share."""


def several(subject: str) -> tuple[str, ...]:
    """The subjects that one names; () where it names one."""
    named = tuple(part.strip() for part in _AND.split(subject) if part.strip())
    plain = all(len(part.split()) <= _LONGEST for part in named) and not _ASKS.match(subject)
    return named if plain and 1 < len(named) <= _MOST else ()


def together(language: Language, subject: str, kinds: tuple[str, ...]) -> Topic | None:
    """The entries of several subjects as one; None where the subject is one, or none of them is known."""
    found = [(name, find(language, name, "", kinds)) for name in several(subject)]
    known = [(name, topic) for name, topic in found if topic and answers(topic, name)]
    if not known:
        return None
    first = known[0][1]
    distinct = {topic.key: (name, topic) for name, topic in reversed(known)}
    rest = [entry for entry in reversed(distinct.values()) if entry[1].key != first.key]
    share = max(2, _POINTS // (len(rest) + 1)) if rest else len(first.points)
    points = [*first.points[:share]]
    for name, topic in rest:
        points += [Point(text=topic.what, headline=_capital(name), nouns=topic.nouns), *topic.points[: share - 1]]
    alone = {} if not rest else {"comparison": "", "why": "", "question": ""}  # what is true of the first is not of all
    return first.model_copy(update={"points": tuple(_once(points)), **alone})


def _once(points: list[Point]) -> list[Point]:
    """The points without those that another entry has told already."""
    return list({fold(point.text): point for point in reversed(points)}.values())[::-1]


def _capital(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"
