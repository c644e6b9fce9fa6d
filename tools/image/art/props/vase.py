"""A clay vase on the wheel it was thrown on."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    clay = 0xFFC4744A
    brush.contact(canvas, palette, 42, 94.5, 32)
    brush.body(canvas, shape.box(32, 82, 21, 12, 2), colour.IRON)
    brush.body(canvas, shape.box(8, 76, 69, 9, 4), colour.STEEL)
    brush.ball(canvas, shape.oval(42.5, 76, 34, 5), colour.lighten(colour.STEEL, 0.3))
    pot = shape.path(
        "M33 12 H52 Q55 20 50 26 Q49 31 58 38 Q70 50 62 66 Q58 74 55 76 H30 Q27 74 23 66 Q15 50 27 38 Q36 31 35 26 "
        "Q30 20 33 12 Z"
    )
    brush.cast(canvas, pot)
    brush.body(canvas, pot, clay)
    for y, high in ((41.0, 4.0), (60.0, 3.0)):
        brush.band(canvas, pot, shape.box(10, y, 66, high), colour.accent(palette))
    for y in (30.0, 36.0, 50.0, 54.0, 69.0):
        brush.inside(canvas, pot, shape.box(10, y, 66, 0.9), brush.paint(colour.fade(colour.darken(clay, 0.6), 0.35)))
    brush.ball(canvas, shape.oval(42.5, 12, 10.2, 3), colour.darken(clay, 0.35))
    brush.stroke(canvas, shape.oval(42.5, 12, 10.2, 3), colour.lighten(clay, 0.3), 1.4)


PROP = Prop(
    name="vase",
    words=(
        "vase",
        "pottery",
        "ceramics",
        "clay",
        "potter",
        "pot throwing",
        "earthenware",
        "kiln",
        "ceramic",
    ),
    aspect=0.85,
    draw=draw,
)
