"""A fire extinguisher."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    red = 0xFFDA322D
    brush.contact(canvas, palette, 32, 95, 20)
    brush.stroke(canvas, shape.path("M34 19 Q58 18 54 44 Q52 60 54 74"), colour.NIGHT, 4)
    brush.body(canvas, shape.polygon((50.4, 72), (57.6, 72), (60, 88), (48, 88), r=1.5), colour.NIGHT)
    tank = shape.path("M14 40 Q14 28 30 28 Q46 28 46 40 V90 Q46 94 42 94 H18 Q14 94 14 90 Z")
    brush.body(canvas, tank, red)
    brush.body(canvas, shape.box(13, 86, 34, 5, 1), colour.darken(red, 0.4))
    label = shape.box(18, 48, 24, 26, 1.5)
    brush.band(canvas, tank, label, colour.PAPER)
    brush.ball(
        canvas, shape.path("M30 52 q6 7 5 12 q-1 6 -5 6 q-5 0 -5 -6 q0 -3 2 -5 q1 3 2 3 q2 -4 1 -10 Z"), 0xFFF08A24
    )
    brush.body(canvas, shape.box(25, 18, 10, 11, 1.5), colour.STEEL)
    brush.ball(canvas, shape.oval(23, 23, 4.4), colour.PAPER)
    brush.stroke(canvas, shape.line((23, 23), (25, 21)), red, 1)
    brush.panel(canvas, shape.polygon((28, 14), (6, 9), (5, 5), (34, 8), (37, 18), (26, 18), r=1.5), colour.NIGHT)


PROP = Prop(
    name="fire-extinguisher",
    words=(
        "fire extinguisher",
        "fire safety",
        "fire drill",
        "smoke detector",
        "smoke alarm",
        "fire protection",
        "extinguisher",
    ),
    aspect=0.62,
    draw=draw,
)
