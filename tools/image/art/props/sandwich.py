"""A sandwich with cheese and salad."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 67, 94.5, 56)
    base = shape.path("M10 78 H124 Q128 92 116 93 H18 Q6 92 10 78 Z")
    brush.body(canvas, base, colour.BREAD)
    brush.fill(canvas, shape.box(12, 76, 110, 4, 2), 0xFFF6DFB4)
    ham = shape.path("M8 70 q9 -6 18 0 t18 0 t18 0 t18 0 t18 0 t18 0 l8 4 Q124 80 116 79 H14 Q6 78 8 70 Z")
    brush.panel(canvas, ham, 0xFFE88A86)
    cheese = shape.polygon(
        (10, 62), (124, 62), (118, 70), (100, 69), (92, 80), (82, 69), (40, 69), (32, 78), (24, 69), (12, 69), r=1
    )
    brush.cast(canvas, cheese)
    brush.panel(canvas, cheese, 0xFFFFC93C)
    for x in (24.0, 52.0, 82.0, 108.0):
        brush.ball(canvas, shape.oval(x, 59, 13, 5), 0xFFDF3F34)
    salad = shape.path(
        "M9 54 q7 -8 14 0 q7 -8 14 0 q7 -8 14 0 q7 -8 14 0 q7 -8 14 0 q7 -8 14 0 q7 -8 14 0 q7 -8 16 0 "
        "q4 8 -8 9 H18 Q6 63 9 54 Z"
    )
    brush.panel(canvas, salad, 0xFF68B04A)
    top = shape.path("M10 50 Q10 16 67 15 Q124 16 124 50 Q122 55 116 54 H18 Q11 55 10 50 Z")
    brush.cast(canvas, top)
    brush.ball(canvas, top, colour.BREAD)
    for x, y in ((40, 28), (56, 22), (72, 26), (88, 30), (50, 36), (66, 36), (98, 40), (32, 40)):
        brush.fill(canvas, shape.turned(shape.oval(x, y, 2.6, 1.4), x, x, y), colour.CREAM)
    brush.stroke(canvas, shape.line((67, 2), (67, 16)), colour.WOOD, 1.6)
    brush.ball(canvas, shape.oval(67, 4.6, 4), 0xFF7A9A3A)


PROP = Prop(
    name="sandwich",
    words=(
        "sandwich",
        "sandwiches",
        "roll",
        "filled roll",
        "club sandwich",
        "toastie",
        "snack roll",
        "panini",
        "lunch sandwich",
    ),
    aspect=1.35,
    draw=draw,
)
