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
from tools.video.sprites import NEAREST, Sprite, standing

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
WAY = 104.0
"""Units that what rises or drops comes from."""
SLOWS = 0.75
"""The share of an entrance from which less than two pixels a frame are left to go."""


@dataclass(frozen=True)
class Pose:
    """A sprite's phase and corner, its size about its middle, its strength, and what it is cut to if it is cut."""

    phase: int
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
    moved: tuple[float, float],
    scale: float,
    middle: float,
) -> Drawn:
    """A sprite on its way to where it stands, `moved` by the camera.

    Fields slide in from the side of `middle` that they lie at.
    """
    posed = pose(sprite, kind, share, standing(sprite, *moved), scale, middle)
    return Drawn(
        place=place,
        looks=(sprite, posed),
        box=_box(sprite, posed),
        draw=lambda canvas: _draw(canvas, sprite, posed),
    )


def pose(
    sprite: Sprite, kind: EntranceKind, share: float, at: tuple[int, int, int], scale: float, middle: float
) -> Pose:
    """The moment of an entrance that ends at this phase and corner."""
    phase, x, y = at
    fade = min(1.0, share * 2.2)
    way = WAY * scale * (1 - out_cubic(share))
    match kind:
        case "rise":
            return Pose(phase, x, y + _steps(way, share), alpha=fade)
        case "drop":
            return Pose(phase, x, y - _steps(way, share), alpha=fade)
        case "slide":
            side = 1.0 if sprite.x + sprite.width / 2 >= middle else -1.0
            return Pose(phase, x + _steps(side * sprite.width * (1 - in_out_cubic(share)), share), y)
        case "pop":
            return Pose(phase, x, y, size=max(back_out(share), 0.01), alpha=fade)
        case "grow":
            rest = sprite.height * (1 - out_cubic(share))
            return Pose(phase, x, y + _steps(rest, share), cut=(x, y, sprite.width, sprite.height))
        case "wipe":
            return Pose(phase, x, y, cut=(x, y, sprite.width * in_out_cubic(share), sprite.height))
        case _:
            return Pose(phase, x, y, alpha=fade)


def _steps(way: float, share: float) -> float:
    """A way in whole pixels while it is fast, when nobody sees a difference and copying is much cheaper."""
    return float(round(way)) if share < SLOWS else way


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
    whole = posed.size == 1.0 and float(posed.x).is_integer() and float(posed.y).is_integer()
    paint = skia.Paint(Alphaf=posed.alpha)
    canvas.drawImage(sprite.phases[posed.phase], posed.x, posed.y, NEAREST if whole else LINEAR, paint)
    canvas.restore()
