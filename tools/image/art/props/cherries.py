"""A pair of cherries."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94.5, 38)
    brush.stroke(canvas, shape.path("M58 8 Q38 30 28 56 M58 8 Q66 36 68 60"), 0xFF5F8A3A, 3)
    leaf(canvas, 58, 9, 90, 24, 9, colour.LEAF)
    for x, y in ((26.0, 73.0), (68.0, 75.0)):
        fruit = shape.path(
            f"M{x} {y - 15} Q{x + 8} {y - 22} {x + 16} {y - 14} Q{x + 24} {y} {x + 13} {y + 15} "
            f"Q{x} {y + 22} {x - 13} {y + 15} Q{x - 24} {y} {x - 16} {y - 14} Q{x - 8} {y - 22} {x} {y - 15} Z"
        )
        brush.ball(canvas, fruit, 0xFFC8202F)
        brush.gloss(canvas, shape.oval(x - 7, y - 6, 4, 5.4), 0.6, 1)


PROP = Prop(
    name="cherries",
    words=(
        "cherries",
        "cherry",
        "plum",
        "plums",
        "stone fruit",
        "blueberry",
        "peach",
        "pear",
        "mango",
    ),
    aspect=0.95,
    draw=draw,
)
