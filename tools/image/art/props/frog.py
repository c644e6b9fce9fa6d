"""A frog sitting."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    skin = 0xFF5DAF3E
    brush.contact(canvas, palette, 57, 94, 44)
    for side in (-1, 1):
        thigh = shape.turned(shape.oval(57 + side * 32, 74, 15, 19), side * 18, 57 + side * 32, 74)
        brush.ball(canvas, thigh, colour.darken(skin, 0.12))
        brush.ball(canvas, shape.oval(57 + side * 39, 90, 14, 4.4), skin)
    brush.ball(canvas, shape.smooth((30, 56), (57, 48), (84, 56), (86, 80), (57, 92), (28, 80)), skin)
    brush.ball(canvas, shape.oval(57, 76, 21, 15), 0xFFE6F0B4, depth=0.5)
    for side in (-1, 1):
        arm = shape.path(f"M{57 + side * 22} 68 C{57 + side * 26} 78 {57 + side * 20} 84 {57 + side * 18} 88")
        brush.stroke(canvas, arm, colour.darken(skin, 0.1), 7)
        brush.ball(canvas, shape.oval(57 + side * 17, 90, 8.4, 3.8), skin)
        brush.ball(canvas, shape.oval(57 + side * 21, 24, 12.4), skin)
    face = shape.smooth((20, 42), (34, 28), (57, 27), (80, 28), (94, 42), (84, 58), (57, 63), (30, 58))
    brush.cast(canvas, face, alpha=0.22)
    brush.ball(canvas, face, skin)
    for side in (-1, 1):
        brush.ball(canvas, shape.oval(57 + side * 21, 22.6, 8.8), 0xFFFFFBEA, depth=0.5)
        brush.fill(canvas, shape.oval(57 + side * 20, 23.4, 4.4, 5), 0xFF1A1A1E)
        brush.gloss(canvas, shape.oval(57 + side * 20 - 1.6, 21.4, 1.5), 0.95, 0.2)
        cheek = shape.oval(57 + side * 26, 46, 5, 3.4)
        brush.fill(canvas, cheek, colour.fade(0xFFE8604C, 0.4), blur=1)
        brush.fill(canvas, shape.oval(57 + side * 3, 37, 0.9), colour.darken(skin, 0.7))
    brush.stroke(canvas, shape.path("M34 46 C44 56 70 56 80 46"), colour.darken(skin, 0.75), 1.9)


PROP = Prop(
    name="frog",
    words=(
        "frog",
        "toad",
        "tadpole",
        "pond",
        "tree frog",
        "amphibian",
    ),
    aspect=1.15,
    draw=draw,
    states=("sitting",),
)
