"""A hospital with a cross over its entrance."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    wall = 0xFFF6F4F0
    brush.contact(canvas, palette, 60, 94, 54)
    for x in (6, 80):
        brush.panel(canvas, shape.box(x, 42, 34, 52, 1), colour.darken(wall, 0.08))
    tower = shape.box(32, 14, 56, 80, 2)
    brush.cast(canvas, tower, blur=2)
    brush.panel(canvas, tower, wall)
    brush.panel(canvas, shape.box(29, 10, 62, 6, 1.6), colour.accent(palette))
    for box in [(x, y) for y in (50, 66) for x in (11, 25, 85, 99)] + [(x, y) for y in (44, 58) for x in (38, 54, 70)]:
        pane = shape.box(box[0], box[1], 10, 9, 1)
        brush.panel(canvas, pane, 0xFF7FB6D4)
        brush.gloss(
            canvas,
            shape.polygon((box[0] + 1, box[1] + 8), (box[0] + 1, box[1] + 3), (box[0] + 6, box[1] + 1)),
            0.45,
            0.3,
        )
    disc = shape.oval(60, 29, 11.4)
    brush.ball(canvas, disc, 0xFFFFFFFF, depth=0.4)
    cross = shape.union(shape.box(57, 21.4, 6, 15.2, 1), shape.box(52.4, 26, 15.2, 6, 1))
    brush.panel(canvas, cross, 0xFFDE3E3A)
    entry = shape.box(46, 76, 28, 18, 1)
    brush.panel(canvas, entry, 0xFF5E93B2)
    brush.stroke(canvas, shape.line((60, 76), (60, 94)), wall, 1.4)
    porch = shape.box(41, 72, 38, 5, 1.6)
    brush.cast(canvas, porch, dy=3)
    brush.panel(canvas, porch, colour.accent(palette))
    for x in (10, 106):
        brush.ball(canvas, shape.oval(x, 88, 6.4), colour.LEAF)


PROP = Prop(
    name="hospital",
    words=(
        "hospital",
        "clinic building",
        "emergency room",
        "ambulance",
        "ward",
        "medical centre",
        "health centre",
        "care home",
    ),
    aspect=1.2,
    draw=draw,
    states=("day",),
)
