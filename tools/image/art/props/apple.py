"""A red apple with a leaf."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 93, 32)
    fruit = shape.path(
        "M47 34 C40 26 18 24 11 42 C4 62 18 92 36 93 C41 93 43 91 47 91 C51 91 53 93 58 93 "
        "C76 92 90 62 83 42 C76 24 54 26 47 34 Z"
    )
    brush.ball(canvas, fruit, 0xFFD93B30)
    brush.inside(canvas, fruit, shape.oval(74, 78, 26, 22), brush.paint(colour.fade(0xFFF7B23C, 0.28), blur=6))
    brush.fill(
        canvas,
        shape.path("M34 33 C40 40 54 40 60 33 C55 35 51 36 47 36 C43 36 39 35 34 33 Z"),
        colour.fade(0xFF5E0F12, 0.6),
        blur=1.2,
    )
    brush.stroke(canvas, shape.path("M47 37 C46 28 48 18 53 11"), 0xFF5A3821, 3)
    brush.stroke(canvas, shape.path("M46.4 35 C45.6 28 47.4 19 52 12"), 0xFF9C6B40, 0.9)
    leaf(canvas, 50, 25, 79, 10, 8, colour.LEAF)
    brush.gloss(canvas, shape.turned(shape.oval(26, 48, 5, 11), 18, 26, 48), 0.6, 1.6)


PROP = Prop(
    name="apple",
    words=(
        "apple",
        "fruit",
        "healthy food",
        "diet",
        "nutrition",
        "healthy snack",
        "pomme",
        "vitamins",
    ),
    aspect=0.95,
    draw=draw,
    states=("whole",),
)
