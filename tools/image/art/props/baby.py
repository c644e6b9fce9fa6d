"""A baby sitting, with a rattle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    skin = colour.SKINS[(seed * 2 + 1) % len(colour.SKINS)]
    suit = colour.accent(palette)
    brush.contact(canvas, palette, 50, 94, 36)
    brush.ball(canvas, shape.smooth((28, 62), (50, 54), (72, 62), (76, 84), (50, 94), (24, 84)), suit)
    for side in (-1, 1):
        leg = shape.turned(shape.oval(50 + side * 22, 85, 17, 8.4), side * 8, 50, 85)
        brush.cast(canvas, leg, alpha=0.22)
        brush.ball(canvas, leg, suit)
        brush.ball(canvas, shape.oval(50 + side * 37, 87, 6.6, 6), skin)
    arm = shape.path("M32 64 C22 66 18 72 18 78")
    brush.stroke(canvas, arm, colour.darken(suit, 0.14), 11)
    brush.ball(canvas, shape.oval(18, 79, 5.6), skin)
    brush.stroke(canvas, shape.path("M68 64 C78 62 84 56 86 50"), colour.darken(suit, 0.14), 11)
    brush.stroke(canvas, shape.line((86, 50), (90, 34)), 0xFFF2D9A8, 2.6)
    brush.ball(canvas, shape.oval(91, 28, 7.4), colour.rgb(palette.support))
    brush.ball(canvas, shape.oval(86, 49, 5.6), skin)
    for side in (-1, 1):
        brush.ball(canvas, shape.oval(50 + side * 27, 36, 5.4, 6.4), skin)
    brush.ball(canvas, shape.oval(50, 34, 28, 27), skin, depth=0.7)
    brush.stroke(canvas, shape.path("M46 9 C48 3 56 4 54 9 C52 13 48 11 50 8"), colour.HAIRS[seed % 4], 2.6)
    brush.face(canvas, 50, 37, 24)
    brush.ball(canvas, shape.oval(50, 39.4, 2.4, 1.8), colour.darken(skin, 0.12))
    brush.panel(canvas, shape.path("M36 60 Q50 68 64 60 Q62 76 50 77 Q38 76 36 60 Z"), colour.PAPER)
    brush.fill(canvas, shape.heart(50, 68, 9), colour.rgb(palette.support))


PROP = Prop(
    name="baby",
    words=(
        "baby",
        "infant",
        "newborn",
        "babies",
        "toddler baby",
        "nappy",
        "pram",
        "nursery",
        "maternity",
        "birth",
    ),
    aspect=1.0,
    draw=draw,
    states=("smiling",),
)
