"""The catalogue's words: names, what leads to them, and what they are for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from tools.image.art import studio
from tools.image.compose import COMPOSERS
from tools.image.looks import look, look_names

PAGE = "README.md"
SHEETS = ("props.webp", "groups.webp", "icons.webp", "backdrops.webp", "looks.webp", "layouts.webp")
GROUPS = (
    ("coffee bag", "Three bags, three roasts"), ("people", "A crowd of people"), ("apple", "A heap of apples"),
    ("parcel", "A stack of parcels"), ("ticket", "A fan of tickets"), ("person", "A circle of friends"),
    ("people", "A line of people"), ("market stall", "12 stalls"),
    ("bread, customer", "A baker hands bread to a customer"), ("child, book", "A child reads a book"),
    ("house, tree", "A house and a tree"), ("book, coffee cup", "A book and a cup"),
)  # fmt: skip
"""Subjects, and lines that say how many there are or what is done with them."""
HEAD = """# Catalogue

Everything that is drawn without a model, made from the code by `python -m tools.image.catalogue`; do not edit it by
hand. A line of narration finds a prop or a place by its words, in singular or plural, alone or in a longer phrase.
Your own drawings are added with `python -m agent make ... --art FOLDER`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_props(), *_groups(), *_icons(), *_backdrops(), *_looks(), *_layouts()]) + "\n"


def _props() -> Iterator[str]:
    yield f"## {len(studio.PROPS)} props\n\n![All props](props.webp)\n"
    things = (studio.PROPS[name] for name in props())
    rows = ((each.name, _words(each.words), _words(filter(None, each.states))) for each in things)
    yield from _table(("Prop", "Words", "States"), rows)


def _groups() -> Iterator[str]:
    yield "## Groups\n\n![Groups of things](groups.webp)\n"
    yield (
        "A line that counts its subject, or says how it lies, shows that many of it: as a group, a row, a line, a"
        " stack, a heap, a fan, a circle or a crowd. Two subjects stand beside each other in their real proportions,"
        " are held, or are handed over.\n"
    )


def _icons() -> Iterator[str]:
    yield "## Icons\n\n![Eight treatments](icons.webp)\n"
    yield "Where no prop fits a label, an icon stands for it, in the treatment of the look.\n"


def _backdrops() -> Iterator[str]:
    yield f"## {len(studio.BACKDROPS)} places\n\n![All places](backdrops.webp)\n"
    yield from _table(("Place", "Words"), ((name, _words(studio.BACKDROPS[name].words)) for name in backdrops()))


def _looks() -> Iterator[str]:
    yield f"## {len(look_names())} looks\n\n![All looks](looks.webp)\n"
    rows = ((name, look(name).summary, _words((*look(name).kinds, *look(name).tones))) for name in look_names())
    yield from _table(("Look", "What it is like", "Chosen for"), rows)


def _layouts() -> Iterator[str]:
    yield f"## {len(COMPOSERS)} layouts\n\n![All layouts in 16:9, 9:16, 1:1 and 4:5](layouts.webp)\n"
    yield from _table(("Layout", "What it shows"), ((name, _purpose(name)) for name in layouts()))


def props() -> list[str]:
    """Names of all props, in the sheet's order."""
    return sorted(studio.PROPS)


def backdrops() -> list[str]:
    """Names of all places, in the sheet's order."""
    return sorted(studio.BACKDROPS)


def layouts() -> list[str]:
    """Names of all layouts, in the sheet's order."""
    return sorted(COMPOSERS)


def _purpose(family: str) -> str:
    """The first sentence of the layout's own module, after its name."""
    composer = next(each for name, each in COMPOSERS.items() if name == family)
    first = " ".join((sys.modules[composer.__module__].__doc__ or "").split("\n\n")[0].split())
    said = first.partition(": ")[2] or first
    return said[:1].upper() + said[1:]


def _words(words: Iterable[str]) -> str:
    return ", ".join(words)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "| " + " | ".join("---" for _ in heads) + " |"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""
