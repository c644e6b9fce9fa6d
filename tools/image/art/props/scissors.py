"""Open scissors."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 42, 95, 26)
    for side in (1, -1):
        blade = shape.path("M39 58 L38 10 C39 5 43 5 44 10 L46 58 Z")
        blade = shape.turned(blade, side * 14, 42.5, 56)
        brush.cast(canvas, blade, alpha=0.24)
        brush.body(canvas, blade, colour.STEEL)
        ring = shape.minus(shape.oval(27.5, 77, 12.6, 14.6), shape.oval(27.5, 77, 7, 9))
        grip = shape.union(ring, shape.polygon((41, 54), (46, 58), (34.5, 70), (29.5, 68), r=2))
        grip = grip if side > 0 else shape.flipped(grip, 42.5)
        brush.cast(canvas, grip, alpha=0.26)
        brush.ball(canvas, grip, base)
    brush.ball(canvas, shape.oval(42.5, 54, 3.2), 0xFF79838F)
    brush.stroke(canvas, shape.line((40.8, 55), (44.2, 53)), 0xFF39414F, 0.9)


PROP = Prop(
    name="scissors",
    words=(
        "scissors",
        "haircut",
        "hairdresser",
        "barber",
        "cut",
        "tailor",
        "sewing",
        "cutting",
        "ribbon cutting",
        "salon",
    ),
    aspect=0.85,
    draw=draw,
    states=("open",),
)
