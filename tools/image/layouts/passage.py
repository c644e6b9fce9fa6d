"""What timelines and routes share: marks that wait for their words, each for one that tells it from the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.image.layouts.stage import Stage
from tools.image.look import TypePair
from tools.image.picture import Art, Box, Entrance, EntranceKind, Layer
from tools.image.shot import Item
from tools.media.fonts import Face

PACE = 0.3
"""Seconds between two marks where nothing is spoken."""


def cues(items: Sequence[Item]) -> list[str]:
    """For each mark the words that only its own label has: "3" and "17" for 3 May and 17 May."""
    told = [re.findall(r"[^\W_]+(?:[:.,’'-][^\W_]+)*", item.label) for item in items]
    found = []
    for number, words in enumerate(told):
        others = {word.casefold() for at, other in enumerate(told) if at != number for word in other}
        own = [word for word in words if word.casefold() not in others]
        found.append(" ".join(own) or items[number].label)
    return found


def late(
    stage: Stage,
    name: str,
    box: Box,
    art: Art,
    enter: EntranceKind,
    at: float,
    cue: str,
    *,
    shows: str = "",
    seconds: float = 0.45,
    depth: float = 0.3,
) -> Box:
    """A layer that waits for its word, however late in the scene that is."""
    entrance = Entrance(kind=enter, at=at, seconds=seconds, cue=cue, waits=bool(cue))
    stage.layers.append(Layer(name=name, shows=shows, box=box, art=art, depth=depth, entrance=entrance))
    return box


def waiting(stage: Stage, since: int) -> None:
    """Makes every layer that was put down since then wait for its word."""
    for at in range(since, len(stage.layers)):
        layer = stage.layers[at]
        if layer.entrance.cue:
            kept = layer.entrance.model_copy(update={"waits": True})
            stage.layers[at] = layer.model_copy(update={"entrance": kept})


def sturdy(kind: TypePair) -> Face:
    """Display type for a date or a price, or the look's strong type where the display type is too light to be small."""
    return kind.display if kind.display.weight >= 500 else kind.strong
