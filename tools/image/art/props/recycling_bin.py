"""A recycling bin."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = 0xFF3F9A5B
    brush.contact(canvas, palette, 37.5, 94, 27)
    hull = shape.path("M13 28 H62 L57 90 Q56.6 94 53 94 H22 Q18.4 94 18 90 Z")
    brush.body(canvas, hull, base)
    for x in (24, 50):
        brush.fill(
            canvas,
            shape.polygon((x, 32), (x + 3, 32), (x + 2.6, 90), (x + 0.6, 90)),
            colour.fade(colour.darken(base, 0.6), 0.4),
        )
    lid = shape.path("M8 22 Q8 18 12 18 H63 Q67 18 67 22 V30 H8 Z")
    brush.cast(canvas, lid, dx=0, dy=2)
    brush.body(canvas, lid, colour.darken(base, 0.12))
    brush.body(canvas, shape.box(29, 12, 17, 7, 2.4), colour.darken(base, 0.3))
    for turn in (0, 120, 240):
        bend = shape.arc(37.6, 60, 11, 11, turn - 75, 74)
        brush.stroke(canvas, bend, colour.PAPER, 3.4)
        tip = shape.polygon((37.6 - 5, 49), (37.6 + 5, 49), (37.6, 56.5))
        head = shape.turned(shape.turned(tip, -90, 37.6, 49), turn + 94, 37.6, 60)
        brush.fill(canvas, head, colour.PAPER)


PROP = Prop(
    name="recycling-bin",
    words=(
        "recycling bin",
        "bin",
        "recycle",
        "recycling",
        "waste",
        "rubbish",
        "trash",
        "garbage",
        "litter",
        "compost",
        "trash can",
        "reuse",
        "plastic",
        "zero waste",
    ),
    aspect=0.75,
    draw=draw,
    states=("closed",),
)
