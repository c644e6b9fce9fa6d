"""What a frame is made of, told before it is drawn, so that frames can be compared and only differences drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from tools.video.sprites import Sprite, blit, standing

Rect = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


@dataclass(frozen=True)
class Drawn:
    """One thing in a frame.

    `place` names it from frame to frame; where `looks` is the same too, it shows the same pixels. `box` holds them all.
    """

    place: Hashable
    looks: Hashable
    box: Rect
    draw: Callable[[Any], None]


def stood(place: Hashable, sprite: Sprite, dx: float = 0.0, dy: float = 0.0, down: bool = False) -> Drawn:
    """A sprite on whole pixels."""
    phase, x, y = standing(sprite, dx, dy, down)
    return Drawn(
        place=place,
        looks=(sprite, phase, x, y),
        box=(x, y, x + sprite.width, y + sprite.height),
        draw=lambda canvas: blit(canvas, sprite, phase, x, y),
    )
