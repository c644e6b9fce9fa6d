"""A pineapple."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 32, 95, 20)
    for tip, top, wide in ((8, 14, 4.0), (56, 14, 4.0), (18, 5, 4.4), (46, 5, 4.4), (32, 2, 4.6)):
        leaf(canvas, 32, 38, tip, top, wide, colour.LEAF)
    fruit = shape.oval(32.5, 65, 23, 30)
    brush.ball(canvas, fruit, 0xFFE8A92E)
    canvas.save()
    canvas.clipPath(fruit, skia.ClipOp.kIntersect, True)
    for at in range(-4, 12):
        x = at * 9.0
        brush.stroke(
            canvas,
            shape.path(f"M{x - 26} 30 L{x + 34} 100 M{x + 34} 30 L{x - 26} 100"),
            colour.fade(0xFF8A5A14, 0.55),
            1.5,
        )
    for row in range(8):
        for at in range(7):
            x, y = 5 + at * 9.0 + (row % 2) * 4.5, 38 + row * 8.0
            brush.fill(canvas, shape.oval(x, y, 1.5), colour.fade(0xFF7A4A10, 0.7))
    canvas.restore()
    brush.rim(canvas, fruit)
    brush.gloss(canvas, shape.oval(24, 54, 4, 9), 0.3, 2)


PROP = Prop(
    name="pineapple",
    words=(
        "pineapple",
        "exotic fruit",
        "tropical",
        "fruit cocktail",
        "ananas",
    ),
    aspect=0.65,
    draw=draw,
)
