"""A coiled snake."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    green = 0xFF5FA64A
    brush.contact(canvas, palette, 55, 94.5, 46)
    for cy, rx, ry, wide in ((80.0, 38.0, 8.0, 14.0), (68.0, 29.0, 6.4, 13.0)):
        coil = shape.oval(55, cy, rx, ry)
        brush.stroke(canvas, coil, colour.darken(green, 0.4), wide)
        brush.stroke(canvas, shape.moved(coil, 0, -0.8), green, wide - 2.4)
        for at in range(12):
            angle = at * math.tau / 12
            x, y = 55 + rx * math.cos(angle), cy + ry * math.sin(angle)
            brush.fill(
                canvas, shape.polygon((x - 4, y), (x, y - 4), (x + 4, y), (x, y + 4)), colour.fade(0xFFF0D45A, 0.9)
            )
        brush.stroke(canvas, shape.moved(coil, -0.6, -wide * 0.3), colour.fade(colour.WHITE, 0.25), 2, blur=0.6)
    neck = shape.path("M66 66 Q86 52 70 40 Q56 30 64 20")
    brush.stroke(canvas, neck, colour.darken(green, 0.4), 13)
    brush.stroke(canvas, shape.moved(neck, -0.6, -0.4), green, 10.8)
    brush.stroke(canvas, shape.path("M44 24 H32 L26 20 M32 24 L26 28"), 0xFFD9363C, 1.8)
    brush.ball(canvas, shape.smooth((42, 22), (54, 10), (72, 10), (77, 22), (66, 30), (50, 29)), green)
    brush.fill(canvas, shape.oval(58, 17, 3.6), 0xFFFFE27A)
    brush.fill(canvas, shape.oval(57.6, 17, 1.3, 3), 0xFF1A1A1E)


PROP = Prop(
    name="snake",
    words=(
        "snake",
        "snakes",
        "reptiles",
        "terrarium",
        "lizard",
        "crocodile",
        "cobra",
        "python",
    ),
    aspect=1.1,
    draw=draw,
)
