"""A pig."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    pink = 0xFFF2A7A6
    brush.contact(canvas, palette, 68, 94.5, 52)
    brush.stroke(canvas, shape.path("M118 48 q8 -6 10 2 q0 7 -6 5 q-3 -4 3 -7"), colour.darken(pink, 0.15), 2.8)
    for x in (48.0, 96.0):
        brush.body(canvas, shape.path(f"M{x} 70 h14 l-2 24 h-10 Z"), colour.darken(pink, 0.2))
    body = shape.smooth((26, 56), (40, 32), (76, 26), (112, 36), (122, 58), (108, 80), (70, 86), (36, 80))
    brush.ball(canvas, body, pink)
    for x in (38.0, 106.0):
        brush.body(canvas, shape.path(f"M{x - 8} 70 h16 l-2 22 h-12 Z"), pink)
        brush.body(canvas, shape.box(x - 6, 89, 12, 5.4, 1.5), colour.darken(pink, 0.5))
    for side in (-1, 1):
        ear = shape.polygon((32 + side * 10, 32), (32 + side * 26, 22), (32 + side * 22, 44), r=4)
        brush.ball(canvas, ear, colour.darken(pink, 0.12))
    brush.ball(canvas, shape.oval(32, 50, 25, 23), colour.lighten(pink, 0.06))
    brush.ball(canvas, shape.oval(26, 56, 12, 9), colour.darken(pink, 0.12))
    for x in (22.0, 30.0):
        brush.fill(canvas, shape.oval(x, 56, 1.9, 3), 0xFF9A4A52)
    for x in (20.0, 42.0):
        brush.fill(canvas, shape.oval(x, 42, 2, 2.6), 0xFF2A1A1E)
    brush.stroke(canvas, shape.arc(30, 64, 8, 5, 20, 120), 0xFF9A4A52, 1.6)


PROP = Prop(
    name="pig",
    words=(
        "pig",
        "pigs",
        "piglet",
        "sow",
        "boar",
        "swine",
        "pig farm",
    ),
    aspect=1.35,
    draw=draw,
)
