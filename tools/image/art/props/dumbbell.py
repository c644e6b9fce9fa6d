"""A dumbbell."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 70, 84, 60)
    brush.panel(canvas, shape.box(40, 46, 60, 11, 4), colour.STEEL)
    for x in range(54, 88, 4):
        brush.stroke(canvas, shape.line((x, 47), (x + 2, 56)), colour.fade(0xFF5A6472, 0.6), 0.7)
    for x, y, wide, high, tone in (
        (8, 38, 10, 27, 0.25),
        (17, 24, 14, 55, 0.0),
        (30, 30, 12, 43, 0.15),
        (122, 38, 10, 27, 0.25),
        (109, 24, 14, 55, 0.0),
        (98, 30, 12, 43, 0.15),
    ):
        plate = shape.box(x, y, wide, high, 4)
        brush.cast(canvas, plate, alpha=0.22)
        brush.panel(canvas, plate, colour.darken(base, tone))
        brush.fill(canvas, shape.box(x + wide * 0.16, y + 4, wide * 0.16, high - 8, 1), colour.fade(colour.WHITE, 0.35))


PROP = Prop(
    name="dumbbell",
    words=(
        "dumbbell",
        "gym",
        "fitness",
        "weight training",
        "strength",
        "weight",
        "training weights",
        "muscle",
        "lifting",
        "strong",
        "bodybuilding",
        "88 grams",
        "weights",
    ),
    aspect=1.4,
    draw=draw,
    states=("still",),
)
