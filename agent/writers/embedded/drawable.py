"""From a line in any language to plain English nouns that the picture tools can draw, and a backdrop for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from agent.brief import Language
from agent.writers.embedded.datafile import read
from agent.writers.embedded.wording import fold

COLUMNS: tuple[Language, ...] = ("en", "de", "es", "fr", "it", "pt")


# What stands for nearly every line; drawn where a line names nothing more telling.
_FOR_NEARLY_ALL = (
    "clock, calendar, people, person, question mark, speech bubble, check mark, chart, document, eye, hand, numbers,"
    " light bulb, pencil, warning sign, medal, desk, running shoe, sun, city"
)
VAGUE = frozenset(_FOR_NEARLY_ALL.split(", "))


@dataclass(frozen=True)
class Drawable:
    """Something that can be drawn, with the words of one language that call for it."""

    noun: str
    setting: str
    exact: frozenset[str]
    starts: tuple[str, ...]


@cache
def drawables(language: Language) -> tuple[Drawable, ...]:
    """The table of one language."""
    return tuple(_row([cell.strip() for cell in row.split("|")], language) for row in read("drawable.yaml"))


def _row(cells: Sequence[str], language: Language) -> Drawable:
    triggers = cells[2 + COLUMNS.index(language)].split()
    whole = frozenset(word for word in triggers if not word.endswith("*"))
    return Drawable(cells[0], cells[1], whole, tuple(word[:-1] for word in triggers if word.endswith("*")))


def nouns(text: str, language: Language, most: int = 2) -> list[Drawable]:
    """What the text calls for, in the order in which it is named, telling things before vague ones."""
    spoken = fold(text).split()
    pairs = {f"{a}-{b}" for a, b in pairwise(spoken)}
    placed = ((_place(thing, spoken, pairs, language), thing) for thing in drawables(language))
    found = [(place, thing) for place, thing in placed if place is not None]
    found.sort(key=lambda pair: (pair[1].noun in VAGUE, pair[0]))
    return [thing for _, thing in found[:most]]


def _place(thing: Drawable, spoken: Sequence[str], pairs: set[str], language: Language) -> tuple[int, int] | None:
    """Specificity first (whole pairs, then words), then position."""
    if thing.exact & pairs:
        return (0, 0)
    for at, word in enumerate(spoken):
        if word in thing.exact or word.startswith(thing.starts):
            return (1, at)
    if language == "de":
        for at, word in enumerate(spoken):
            if any(len(part) > 4 and word.endswith(part) for part in (*thing.exact, *thing.starts)):
                return (2, at)
    return None


def is_thing(word: str, language: Language) -> bool:
    """Whether a word names something of the table outright, as a noun that a hashtag can be made of."""
    return any(word.casefold() in thing.exact for thing in drawables(language))


def known(word: str, language: Language) -> bool:
    """Whether a word is one of the table's own, and so a common noun rather than a name."""
    low = word.casefold()
    return any(
        low in thing.exact or any(low.startswith(start) for start in thing.starts) for thing in drawables(language)
    )
