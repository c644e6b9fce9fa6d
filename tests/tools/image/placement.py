"""Where a picture's texts stand, measured: in their boxes, clear of each other and of captions, inside the safe area.

Every measure is in units (the frame's short side is 1080) and is how far something goes too far, so 0 is faultless.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Literal

from tools.image.picture import Box, Layer, Picture, Text
from tools.image.render.words import line_extent, style_of
from tools.media.type import SHORT_LINE, block_height

SLACK = 2.0
"""Units that nobody sees: a 540th of the frame's short side."""
ORPHAN = 6
"""A last line of fewer letters is an orphan (look-book, section 3)."""
FaultKind = Literal["overflow", "overlap", "outside", "under captions"]


@dataclass(frozen=True)
class Fault:
    """A text that is not where it may be; `by` is how far, in units."""

    kind: FaultKind
    name: str
    text: str
    by: float

    def __str__(self) -> str:
        return f"{self.name} {self.text!r}: {self.kind} by {self.by:.1f}"


def faults(picture: Picture) -> tuple[Fault, ...]:
    """Every text that goes further than it may by more than `SLACK`."""
    found = (*overflows(picture), *overlaps(picture), *strays(picture), *under_captions(picture))
    return tuple(fault for fault in found if fault.by > SLACK)


def overflows(picture: Picture) -> tuple[Fault, ...]:
    """How far each text is wider or taller than its box."""
    return tuple(_fault("overflow", layer, overflow(layer)) for layer in picture.texts)


def overflow(layer: Layer) -> float:
    """How far the lines of a text layer reach past its box, 0 where they fit."""
    art = layer.art
    assert isinstance(art, Text)
    style = style_of(art)
    wide = max((line_extent(line, style) for line in art.lines), default=0.0)
    return max(wide - layer.box.w, block_height(len(art.lines), style) - layer.box.h, 0.0)


def overlaps(picture: Picture) -> tuple[Fault, ...]:
    """How far each two texts stand on each other: the smaller side of what they share."""
    return tuple(
        _fault("overlap", one, shared(one.box, other.box)) for one, other in itertools.combinations(picture.texts, 2)
    )


def strays(picture: Picture) -> tuple[Fault, ...]:
    """How far each text reaches out of the safe area."""
    return tuple(_fault("outside", layer, beyond(layer.box, picture.safe)) for layer in picture.texts)


def under_captions(picture: Picture) -> tuple[Fault, ...]:
    """How far each text reaches into the captions' zone, where captions are burned in."""
    zone = picture.caption
    if zone is None:
        return ()
    return tuple(_fault("under captions", layer, shared(layer.box, zone.box)) for layer in picture.texts)


def orphans(picture: Picture) -> tuple[Layer, ...]:
    """Texts of several lines that end on one word of under 6 letters, shorter than 55 % of the longest line."""
    return tuple(layer for layer in picture.texts if _ends_on_an_orphan(layer))


def shared(one: Box, other: Box) -> float:
    """The smaller side of what two boxes share, 0 where they do not meet."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(min(across, down), 0.0)


def beyond(inner: Box, outer: Box) -> float:
    """How far a box reaches out of another, 0 where it lies inside."""
    return max(outer.x - inner.x, outer.y - inner.y, inner.right - outer.right, inner.bottom - outer.bottom, 0.0)


def _ends_on_an_orphan(layer: Layer) -> bool:
    art = layer.art
    assert isinstance(art, Text)
    lines = ["".join(run.text for run in line).strip() for line in art.lines]
    last = lines[-1] if len(lines) > 1 else ""
    return bool(last) and len(last) < ORPHAN and " " not in last and len(last) < SHORT_LINE * max(map(len, lines))


def _fault(kind: FaultKind, layer: Layer, by: float) -> Fault:
    return Fault(kind, layer.name, layer.shows, by)
