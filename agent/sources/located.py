"""A source's text with what a reader of its format knows besides: on which page, sheet or second each part begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from agent.brief import Place

OPENING = 80
MOST_PLACES = 2000


class Located(NamedTuple):
    """Text, and where its parts are, in their order."""

    text: str
    places: tuple[Place, ...] = ()


def located(parts: Iterable[tuple[str, str]], between: str) -> Located:
    """Parts, each told where it is, put together; empty ones are left out."""
    kept = [(where[:OPENING], text.strip()) for where, text in parts if text.strip()]
    places = tuple(Place(where=where, opens=text[:OPENING].strip()) for where, text in kept[:MOST_PLACES])
    return Located(between.join(text for _, text in kept), places)
