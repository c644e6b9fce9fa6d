"""A bunch of grapes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ROWS = ((5, 34), (6, 44), (5, 54), (4, 64), (3, 74), (1, 85))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 42, 96, 16)
    brush.stroke(canvas, shape.path("M42 34 Q40 18 46 6"), colour.BARK, 4)
    brush.stroke(canvas, shape.path("M44 16 Q58 4 66 12 Q70 18 64 20"), colour.LEAF, 1.6)
    vine = shape.smooth((40, 20), (28, 8), (18, 12), (8, 8), (10, 20), (4, 28), (16, 32), (22, 38), (34, 32))
    brush.ball(canvas, vine, colour.LEAF)
    brush.stroke(canvas, shape.path("M38 22 L14 20 M30 22 L20 13 M26 22 L18 30"), colour.fade(colour.PAPER, 0.4), 1)
    for row, (count, y) in enumerate(ROWS):
        for at in range(count):
            x = 42 + (at - (count - 1) / 2) * 12.4
            tone = colour.mix(0xFF6B3FA0, 0xFF8E4FB8, ((at * 3 + row) % 4) / 4)
            grape = shape.oval(x, y, 7.6)
            brush.cast(canvas, grape, alpha=0.25)
            brush.ball(canvas, grape, tone)
            brush.gloss(canvas, shape.oval(x - 2.4, y - 2.8, 1.9, 1.4), 0.65)


PROP = Prop(
    name="grapes",
    words=(
        "grapes",
        "grape",
        "grape harvest",
        "vine",
        "vines",
        "vintner",
        "raisins",
    ),
    aspect=0.85,
    draw=draw,
)
