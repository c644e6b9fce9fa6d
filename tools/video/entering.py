"""How a layer looks while it arrives: moved, scaled, cut and faded by how far it has come."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import skia

from tools.image.picture import EntranceKind
from tools.video.drawn import Drawn, Rect
from tools.video.motion import back_out, in_out_cubic, out_cubic
from tools.video.sprites import Sprite

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
WAY = 70.0
"""Units that what rises or drops comes from."""


@dataclass(frozen=True)
class Pose:
    """Where a sprite's corner is, its size about its middle, its strength, and what it is cut to if it is cut."""

    x: float
    y: float
    size: float = 1.0
    alpha: float = 1.0
    cut: tuple[float, float, float, float] | None = None


def entering(
    place: Hashable,
    sprite: Sprite,
    kind: EntranceKind,
    share: float,
    at: tuple[float, float],
    scale: float,
    middle: float,
) -> Drawn:
    """A sprite on its way to `at`; fields slide in from the side of `middle` that they lie at."""
    posed = pose(sprite, kind, share, at, scale, middle)
    return Drawn(
        place=place,
        looks=(sprite, posed),
        box=_box(sprite, posed),
        draw=lambda canvas: _draw(canvas, sprite, posed),
    )


def pose(
    sprite: Sprite, kind: EntranceKind, share: float, at: tuple[float, float], scale: float, middle: float
) -> Pose:
    """The moment of an entrance."""
    x, y = at
    fade = min(1.0, share * 2.2)
    moved = out_cubic(share)
    match kind:
        case "rise":
            return Pose(x, y + (1 - moved) * WAY * scale, alpha=fade)
        case "drop":
            return Pose(x, y - (1 - moved) * WAY * scale, alpha=fade)
        case "slide":
            side = 1.0 if sprite.x + sprite.width / 2 >= middle else -1.0
            return Pose(x + side * sprite.width * (1 - in_out_cubic(share)), y)
        case "pop":
            return Pose(x, y, size=max(back_out(share), 0.01), alpha=fade)
        case "grow":
            return Pose(x, y + (1 - moved) * sprite.height, cut=(x, y, sprite.width, sprite.height))
        case "wipe":
            return Pose(x, y, cut=(x, y, sprite.width * in_out_cubic(share), sprite.height))
        case _:
            return Pose(x, y, alpha=fade)


def _box(sprite: Sprite, posed: Pose) -> Rect:
    """All pixels that may be touched: one more on each side for what lies between pixels."""
    more_x, more_y = (sprite.width * (posed.size - 1) / 2, sprite.height * (posed.size - 1) / 2)
    left, top = posed.x - more_x, posed.y - more_y
    right, bottom = posed.x + sprite.width + more_x, posed.y + sprite.height + more_y
    return math.floor(left) - 1, math.floor(top) - 1, math.ceil(right) + 1, math.ceil(bottom) + 1


def _draw(canvas: Any, sprite: Sprite, posed: Pose) -> None:
    canvas.save()
    if posed.size != 1.0:
        cx, cy = posed.x + sprite.width / 2, posed.y + sprite.height / 2
        canvas.translate(cx, cy)
        canvas.scale(posed.size, posed.size)
        canvas.translate(-cx, -cy)
    if posed.cut:
        canvas.clipRect(skia.Rect.MakeXYWH(*posed.cut))
    canvas.drawImage(sprite.phases[0], posed.x, posed.y, LINEAR, skia.Paint(Alphaf=posed.alpha))
    canvas.restore()
