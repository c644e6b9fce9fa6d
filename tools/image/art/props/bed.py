"""A made bed."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 75, 93, 66)
    brush.body(canvas, shape.box(10, 22, 9, 71, 3), 0xFF8A5A3A)
    brush.panel(canvas, shape.box(14, 28, 8, 50, 2), 0xFFA9744A)
    brush.body(canvas, shape.box(131, 48, 8, 45, 3), 0xFF8A5A3A)
    brush.panel(canvas, shape.box(14, 72, 120, 13, 2), 0xFFA9744A)
    brush.panel(canvas, shape.box(18, 56, 114, 18, 5), colour.PAPER)
    for x, y, turn in ((24, 38, -10), (30, 45, -4)):
        pillow = shape.turned(shape.box(x, y, 32, 15, 7), turn, x, y)
        brush.cast(canvas, pillow)
        brush.ball(canvas, pillow, 0xFFFBF6EC)
    quilt = shape.path(
        "M56 54 C66 46 92 48 108 50 C120 50 132 52 132 60 V82 C126 86 120 80 112 84 "
        "C104 87 98 80 90 84 C82 88 74 80 66 84 C60 86 54 82 54 76 Z"
    )
    brush.cast(canvas, quilt, dx=0)
    brush.panel(canvas, quilt, base)
    brush.inside(
        canvas, quilt, shape.path("M50 50 H68 C64 60 66 74 62 90 H50 Z"), brush.paint(colour.lighten(base, 0.6))
    )
    for d in ("M84 52 C80 62 86 70 82 82", "M106 52 C102 62 108 72 104 82"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.darken(base, 0.7), 0.4), 1.6, blur=0.7)


PROP = Prop(
    name="bed",
    words=(
        "bed",
        "sleep bed",
        "bedroom",
        "night rest",
        "mattress",
        "pillow",
        "rest",
        "nap",
        "hotel bed",
        "bedtime story bed",
        "insomnia",
        "fall asleep",
    ),
    aspect=1.5,
    draw=draw,
    states=("made",),
)
