"""A leafy plant in a painted pot."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 45, 94, 24)
    back = ((45, 66, 14, 34, 9), (45, 66, 76, 34, 9), (45, 62, 30, 10, 9), (45, 62, 62, 11, 9))
    front = ((45, 66, 9, 54, 8), (45, 66, 81, 54, 8), (45, 64, 46, 6, 9.6), (45, 68, 24, 44, 7), (45, 68, 67, 45, 7))
    for group, shade in ((back, 0.22), (front, 0.0)):
        for x0, y0, x1, y1, wide in group:
            leaf(canvas, x0, y0, x1, y1, wide, colour.darken(colour.LEAF, shade))
    pot = shape.path("M26 70 L64 70 L59 91 Q58.4 94 55 94 L35 94 Q31.6 94 31 91 Z")
    brush.body(canvas, pot, colour.accent(palette))
    lip = shape.box(23.6, 64, 42.8, 9, 2)
    brush.cast(canvas, lip, dx=0, dy=2, alpha=0.35)
    brush.body(canvas, lip, colour.accent(palette), foot=0.1)


PROP = Prop(
    name="potted-plant",
    words=(
        "potted plant",
        "houseplant",
        "plant",
        "pot",
        "indoor plant",
        "greenery",
        "gardening",
        "garden plant",
        "succulent",
    ),
    aspect=0.9,
    draw=draw,
    states=("green",),
)
