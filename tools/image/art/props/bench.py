"""A park bench under a lamp."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94.5, 50)
    brush.body(canvas, shape.box(112, 14, 4.4, 80, 1.5), colour.NIGHT)
    brush.body(canvas, shape.box(108, 89, 12.4, 6, 2), colour.NIGHT)
    brush.glow(canvas, 114, 12, 15, 0xFFFFD98A, 0.8)
    brush.ball(canvas, shape.oval(114, 12, 7), 0xFFFFE9B8)
    for x in (18.0, 88.0):
        side = shape.path(f"M{x} 40 V70 Q{x} 74 {x - 5} 94 M{x} 70 H{x + 10} L{x + 14} 94 M{x + 1} 56 h14 q3 0 3 4 v10")
        brush.stroke(canvas, side, colour.darken(colour.IRON, 0.2), 3.6)
    for y in (36.0, 46.0, 56.0):
        plank = shape.box(6, y, 96, 7, 2)
        brush.cast(canvas, plank)
        brush.panel(canvas, plank, colour.WOOD)
    for y in (67.0, 72.0):
        brush.panel(canvas, shape.box(4, y, 102, 5.4, 2), colour.lighten(colour.WOOD, 0.12))
    brush.panel(canvas, shape.box(46, 47.4, 16, 4.4, 0.8), colour.GOLD)


PROP = Prop(
    name="bench",
    words=(
        "bench",
        "park bench",
        "village square",
        "resting place",
        "garden bench",
        "promenade",
    ),
    aspect=1.3,
    draw=draw,
)
