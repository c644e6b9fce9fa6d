"""A glass of water with ice and lemon."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 37.5, 94, 22)
    brush.stroke(canvas, shape.line((42, 60), (56, 6)), colour.accent(palette), 3.4)
    glass = shape.path("M13 22 H62 L57 90 Q56.6 94 53 94 H22 Q18.4 94 18 90 Z")
    brush.fill(canvas, glass, colour.fade(0xFFDDF0F7, 0.6))
    water = shape.path("M15 36 H60 L56.2 88 Q56 91 53 91 H22 Q19 91 18.8 88 Z")
    brush.body(canvas, water, 0xFF6CC3EA, foot=0.2)
    for x, y, turn in ((24, 44, 14), (40, 40, -12), (32, 60, 24)):
        cube = shape.turned(shape.box(x - 6, y - 6, 13, 13, 2), turn, x, y)
        brush.fill(canvas, cube, colour.fade(colour.WHITE, 0.42))
        brush.rim(canvas, cube, 1.2, 1)
    brush.fill(canvas, shape.oval(37.5, 36, 22.6, 3), colour.fade(0xFFC5EAF9, 0.9))
    slice_ = shape.oval(58, 24, 11)
    brush.ball(canvas, slice_, 0xFFF6CE2E)
    brush.fill(canvas, shape.oval(58, 24, 9.2), 0xFFFFF3B8)
    for at in range(8):
        brush.fill(canvas, shape.wedge(58, 24, 8.2, at * 45 + 4, 37), 0xFFFBDB4E)
    brush.stroke(canvas, glass, colour.fade(0xFF86AEC0, 0.7), 0.9)
    brush.gloss(canvas, shape.path("M19 28 H23 L26 84 H22.6 Z"), 0.7, 0.6)


PROP = Prop(
    name="glass-of-water",
    words=(
        "glass of water",
        "glass",
        "drinking",
        "refreshment",
        "cold drink",
        "soft drink",
        "cocktail",
        "thirst",
        "thirsty",
        "lemonade glass",
        "drinking water",
        "iced",
        "wine glass",
    ),
    aspect=0.75,
    draw=draw,
    states=("cold",),
)
