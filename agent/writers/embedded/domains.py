"""What a word means in a film of one kind: the duck of a recipe is on a plate, and a dentist cleans no floors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from agent.brief import Language
from agent.writers.embedded.datafile import read
from agent.writers.embedded.drawable import DESCRIBING, VAGUE, Drawable, Hit, drawables

LEAST = 0.34
"""The share of all telling things that have to be found in one place for a film to play there."""
FEWEST = 3
ONCE = "+"
"""Behind the name of a thing that one mention is enough of."""


@cache
def _table() -> dict[str, dict[str, str]]:
    """For each kind of film, which thing stands for which other."""
    rows = (row.partition("|") for row in read("domains.yaml"))
    pairs = {name.strip(): [entry.partition("=") for entry in rest.split(";")] for name, _, rest in rows}
    return {name: {thing.strip(): other.strip() for thing, _, other in listed} for name, listed in pairs.items()}


def domain(hits: Sequence[Hit]) -> dict[str, str]:
    """Which things stand for others in a film whose whole text calls for these: by its main place or its own things."""
    telling = [hit.thing for hit in hits if hit.rank <= DESCRIBING and hit.thing.noun not in VAGUE]
    places, nouns = Counter(thing.setting for thing in telling), Counter(thing.noun for thing in telling)
    meant: dict[str, str] = {}
    for name, others in _table().items():
        often = nouns[name] > 1 or (nouns[name.removesuffix(ONCE)] > 0 and name.endswith(ONCE))
        if (places[name] >= FEWEST and places[name] >= LEAST * len(telling)) or often:
            meant |= others
    return meant


def read_as(hits: Sequence[Hit], meant: Mapping[str, str], language: Language) -> list[Hit]:
    """The same hits, each with what it means in the film."""
    return [hit._replace(thing=_thing(meant.get(hit.thing.noun, ""), language) or hit.thing) for hit in hits]


@cache
def _thing(noun: str, language: Language) -> Drawable | None:
    return next((thing for thing in drawables(language) if thing.noun == noun), None) if noun else None
