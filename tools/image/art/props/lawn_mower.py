"""A lawn mower on grass."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 94.5, 52)
    brush.stroke(canvas, shape.path("M78 66 L118 12 M86 68 L124 16"), colour.IRON, 3)
    brush.stroke(canvas, shape.line((112, 8), (126, 18)), colour.NIGHT, 5.4)
    bag = shape.path("M80 46 H112 Q118 70 108 84 H82 Z")
    brush.body(canvas, bag, colour.NIGHT)
    deck = shape.path("M10 82 Q8 62 24 60 H84 Q94 62 94 82 Z")
    brush.panel(canvas, deck, base)
    brush.body(canvas, shape.box(32, 42, 40, 20, 5), colour.IRON)
    brush.body(canvas, shape.box(38, 34, 28, 10, 4), colour.darken(base, 0.1))
    brush.stroke(canvas, shape.path("M38 50 h28 M38 55 h28"), colour.fade(colour.NIGHT, 0.6), 1.6)
    wheel(canvas, 22, 82, 12)
    wheel(canvas, 88, 81, 13.4)
    for at in range(30):
        x = 3 + at * 4.2
        high = 6 + (at * 7) % 6
        if x < 8 or x > 100 or at % 3 == 0:
            brush.fill(canvas, shape.blade(x, 95, x + (at % 3 - 1) * 2.4, 95 - high, 1.1), colour.LEAF)


PROP = Prop(
    name="lawn-mower",
    words=(
        "lawn mower",
        "mower",
        "mowing",
        "lawn",
        "lawn care",
        "mow the lawn",
        "groundskeeper",
        "hedge trimming",
    ),
    aspect=1.3,
    draw=draw,
)
