"""A toaster with two slices."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 58, 94.5, 48)
    for x, y in ((30.0, 12.0), (54.0, 8.0)):
        slice_ = shape.path(
            f"M{x} {y + 46} V{y + 14} Q{x - 6} {y} {x + 8} {y} H{x + 26} Q{x + 40} {y} {x + 34} {y + 14} V{y + 46} Z"
        )
        brush.cast(canvas, slice_)
        brush.panel(canvas, slice_, 0xFFB9743A)
        crumb = shape.scaled(slice_, 0.84, 0.88, x + 17, y + 24)
        brush.panel(canvas, crumb, 0xFFF0C98A)
    body = shape.path("M8 60 Q8 40 28 40 H88 Q108 40 108 60 V84 Q108 90 102 90 H14 Q8 90 8 84 Z")
    brush.panel(canvas, body, base)
    brush.fill(canvas, shape.box(22, 44, 72, 5, 2.5), colour.darken(base, 0.7))
    brush.panel(canvas, shape.box(12, 88, 92, 5, 2), colour.NIGHT)
    brush.panel(canvas, shape.box(104, 54, 9, 7, 2), colour.NIGHT)
    brush.ball(canvas, shape.oval(92, 74, 6), colour.PAPER)
    brush.stroke(canvas, shape.line((92, 74), (92, 69.5)), colour.NIGHT, 1.4)
    brush.gloss(canvas, shape.path("M16 58 Q18 48 30 47 H60 Q30 50 22 66 Z"), 0.4, 1)


PROP = Prop(
    name="toaster",
    words=(
        "toaster",
        "toast",
        "slice of toast",
        "kitchen appliance",
        "household appliance",
        "small appliance",
    ),
    aspect=1.2,
    draw=draw,
)
