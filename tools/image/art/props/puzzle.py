"""Two puzzle pieces coming together."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 65, 95, 46)
    left = shape.union(shape.box(8, 26, 50, 58, 4), shape.oval(62, 55, 10))
    left = shape.minus(left, shape.oval(33, 84, 9))
    right = shape.turned(
        shape.minus(shape.union(shape.box(70, 20, 50, 58, 4), shape.oval(95, 17, 9)), shape.oval(70, 49, 11)), 7, 95, 50
    )
    for form, code in ((left, palette.accent), (right, palette.second)):
        brush.cast(canvas, form, dy=2.6, blur=2.2)
        brush.panel(canvas, form, colour.rgb(code))


PROP = Prop(
    name="puzzle",
    words=(
        "puzzle",
        "jigsaw",
        "integration",
        "solve",
        "problem",
        "puzzle pieces",
        "problem solving",
        "compatible",
        "challenge piece",
    ),
    aspect=1.3,
    draw=draw,
    states=("joining",),
)
