"""A sitting teddy bear with a bow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

PLUSH = 0xFFC68A4E
PALE = 0xFFEBCB9C
INK = 0xFF2A1A1E


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94, 40)
    for x in (24.0, 76.0):
        brush.ball(canvas, shape.oval(x, 10 + 3, 10), PLUSH)
        brush.fill(canvas, shape.oval(x, 14, 5.4), PALE)
    for side, x in ((-1, 22.0), (1, 78.0)):
        arm = shape.turned(shape.oval(x, 58, 9, 17), 24 * side * -1, x, 50)
        brush.ball(canvas, arm, colour.darken(PLUSH, 0.06))
    brush.ball(canvas, shape.oval(50, 68, 27, 25), PLUSH)
    brush.ball(canvas, shape.oval(50, 71, 16, 16), PALE, depth=0.5)
    for x in (22.0, 78.0):
        foot = shape.oval(x, 84, 14, 12)
        brush.cast(canvas, foot, blur=1.6)
        brush.ball(canvas, foot, PLUSH)
        brush.fill(canvas, shape.oval(x, 85, 8, 7), PALE)
    _head(canvas)
    base = colour.accent(palette)
    for side in (-1, 1):
        loop = shape.path(f"M50 49 L{50 + side * 15} 42 Q{50 + side * 18} 49 {50 + side * 15} 56 Z")
        brush.panel(canvas, loop, base)
    brush.ball(canvas, shape.oval(50, 49, 4), base)


def _head(canvas: skia.Canvas) -> None:
    head = shape.oval(50, 27, 27, 23)
    brush.cast(canvas, head, blur=2)
    brush.ball(canvas, head, PLUSH)
    brush.ball(canvas, shape.oval(50, 34, 12.5, 10), PALE, depth=0.4)
    for x in (39.0, 61.0):
        brush.fill(canvas, shape.oval(x, 24, 2.8), INK)
        brush.fill(canvas, shape.oval(x - 0.9, 23, 0.9), colour.WHITE)
    brush.fill(canvas, shape.oval(50, 30, 4, 3), INK)
    brush.stroke(canvas, shape.path("M50 33 V36 M44 37 Q47 40 50 36 Q53 40 56 37"), INK, 1.4)


PROP = Prop(
    name="teddy-bear",
    words=("teddy bear", "teddy", "cuddly toy", "soft toy", "plush toy", "stuffed animal", "doll"),
    aspect=1.0,
    draw=draw,
)
