"""The illustration studio's list: every prop and backdrop, and how words lead to them."""

from __future__ import annotations

from functools import cache

from tools.image.art.backdrops import (
    city_day,
    city_night,
    classroom,
    forest,
    kitchen,
    meadow,
    mesh,
    mountains,
    night_market,
    office,
    paper,
    road,
    room,
    sea,
    shop_shelf,
    sky,
    space,
    street_rain,
    studio_sweep,
    sunburst,
    underwater,
)
from tools.image.art.kinds import Backdrop, Plane, Prop
from tools.image.art.lookup import Index, terms
from tools.image.art.shelf import PROPS
from tools.image.art.words import FOREIGN

# What these words mean is seldom the thing that their nouns name.
REFUSED = (
    "key figure", "key number", "key point", "key fact", "market share", "stock market", "heart attack", "house style",
    "light weight", "bank holiday", "time line", "home page", "cover letter", "head line", "deep water", "hot line",
)  # fmt: skip

BACKDROPS: dict[str, Backdrop] = {
    item.name: item
    for item in (
        city_day.BACKDROP,
        city_night.BACKDROP,
        classroom.BACKDROP,
        forest.BACKDROP,
        kitchen.BACKDROP,
        meadow.BACKDROP,
        mesh.BACKDROP,
        mountains.BACKDROP,
        night_market.BACKDROP,
        office.BACKDROP,
        paper.BACKDROP,
        road.BACKDROP,
        room.BACKDROP,
        sea.BACKDROP,
        shop_shelf.BACKDROP,
        sky.BACKDROP,
        space.BACKDROP,
        street_rain.BACKDROP,
        studio_sweep.BACKDROP,
        sunburst.BACKDROP,
        underwater.BACKDROP,
    )
}


@cache
def _prop_index() -> Index:
    return Index(((p.name, p.words) for p in PROPS.values()), REFUSED, FOREIGN)


@cache
def _backdrop_index() -> Index:
    return Index(((b.name, b.words) for b in BACKDROPS.values()), REFUSED, FOREIGN)


def prepare() -> None:
    """Builds what the first lookup would wait for."""
    _prop_index()
    _backdrop_index()


def find_prop(words: str) -> str | None:
    """The name of the prop that shows these nouns, most important first; None where nothing fits."""
    return _prop_index().find(words)


def find_props(words: str) -> list[str]:
    """The props for every part of a list of nouns."""
    return _prop_index().find_all(words)


def mentions(words: str) -> list[tuple[int, str]]:
    """Every prop that the words name, with the place of the word."""
    return _prop_index().mentions(words)


def find_backdrop(words: str) -> str | None:
    return _backdrop_index().find(words)


def find_state(name: str, words: str) -> str:
    """The state of a prop that these words speak of ("neck stretch" shows the neck), else its first."""
    states, told = PROPS[name].states, PROPS[name].told
    if told and (state := told(words)):
        return state
    said = set(terms(words))
    return max(states, key=lambda state: len(said & set(terms(state.replace("-", " ")))))


def prop(name: str) -> Prop:
    return PROPS[name]


def backdrop(name: str) -> Backdrop:
    return BACKDROPS[name]


__all__ = (
    "BACKDROPS",
    "PROPS",
    "Backdrop",
    "Plane",
    "Prop",
    "backdrop",
    "find_backdrop",
    "find_prop",
    "find_props",
    "find_state",
    "mentions",
    "prop",
)
