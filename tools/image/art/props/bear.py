"""A bear sitting."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFF8A5A3A, 0xFF6F4630, 0xFFA9784E)[seed % 3]
    brush.contact(canvas, palette, 45, 94, 35)
    brush.ball(canvas, shape.smooth((26, 54), (45, 48), (64, 54), (72, 78), (62, 93), (28, 93), (18, 78)), fur)
    brush.ball(canvas, shape.oval(45, 74, 16, 17), colour.lighten(fur, 0.36), depth=0.6)
    for side in (-1, 1):
        arm = shape.turned(shape.oval(45 + side * 25, 66, 7.6, 15), side * 24, 45 + side * 22, 58)
        brush.cast(canvas, arm, alpha=0.24)
        brush.ball(canvas, arm, fur)
        foot = shape.oval(45 + side * 22, 86, 13, 9)
        brush.cast(canvas, foot, alpha=0.24)
        brush.ball(canvas, foot, fur)
        brush.ball(canvas, shape.oval(45 + side * 24, 87, 7, 5), colour.lighten(fur, 0.36), depth=0.6)
        brush.ball(canvas, shape.oval(45 + side * 20, 14, 8.6), fur)
        brush.ball(canvas, shape.oval(45 + side * 20, 14.6, 4.8), colour.lighten(fur, 0.3), depth=0.5)
    face = shape.oval(45, 32, 27, 24)
    brush.cast(canvas, face, alpha=0.22)
    brush.ball(canvas, face, fur)
    brush.ball(canvas, shape.oval(45, 41, 13, 10), colour.lighten(fur, 0.46), depth=0.6)
    brush.ball(canvas, shape.oval(45, 36, 5, 3.6), 0xFF2A1A16)
    brush.stroke(canvas, shape.path("M45 39.4 V42 M38.6 43 Q42 46.4 45 42 Q48 46.4 51.4 43"), 0xFF2A1A16, 1.2)
    for x in (34, 56):
        brush.fill(canvas, shape.oval(x, 29, 2.8, 3.2), 0xFF1D1412)
        brush.gloss(canvas, shape.oval(x - 0.8, 28, 0.9), 0.95, 0.1)


PROP = Prop(
    name="bear",
    words=(
        "bear",
        "teddy bear",
        "brown bear",
        "teddy",
        "panda",
        "cub",
        "grizzly",
        "polar bear",
    ),
    aspect=0.9,
    draw=draw,
    states=("sitting",),
)
