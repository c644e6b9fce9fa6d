"""A T-shirt."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 55, 96, 34)
    form = shape.path(
        "M38 10 C44 18 66 18 72 10 L88 16 C94 18 98 24 104 38 L88 48 L82 38 V88 Q82 92 78 92 H32 "
        "Q28 92 28 88 V38 L22 48 L6 38 C12 24 16 18 22 16 Z"
    )
    brush.cast(canvas, form, dy=2, blur=2)
    brush.panel(canvas, form, base)
    for d in (
        "M28 38 C32 52 30 66 32 90 L38 90 C34 68 36 52 30 36 Z",
        "M82 38 C78 52 80 66 76 90 L70 90 C76 68 74 52 80 36 Z",
        "M48 60 C54 70 60 76 70 80 L68 84 C58 80 52 72 46 62 Z",
    ):
        brush.inside(canvas, form, shape.path(d), brush.paint(colour.fade(colour.darken(base, 0.7), 0.24), blur=1.2))
    brush.stroke(canvas, shape.path("M38 10 C44 18 66 18 72 10"), colour.darken(base, 0.4), 2.6)
    brush.stroke(
        canvas,
        shape.path("M7.6 36 L22 45.6 M102.4 36 L88 45.6 M29 88 H81"),
        colour.fade(colour.lighten(base, 0.6), 0.6),
        0.7,
    )
    brush.fill(canvas, shape.star(55, 44, 11, 5), colour.on(base))


PROP = Prop(
    name="t-shirt",
    words=(
        "t-shirt",
        "shirt",
        "tshirt",
        "clothes",
        "clothing",
        "fashion",
        "dress",
        "jersey",
        "apparel",
        "wardrobe",
        "outfit",
        "textile",
        "uniform",
        "jumper",
        "sweater",
        "jacket",
        "wear",
    ),
    aspect=1.1,
    draw=draw,
    states=("plain",),
)
