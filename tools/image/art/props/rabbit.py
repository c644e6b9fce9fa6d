"""A rabbit sitting up."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFFC9A27A, 0xFFB9B3AE, 0xFFEDE4D8)[seed % 3]
    brush.contact(canvas, palette, 40, 94, 27)
    brush.ball(canvas, shape.oval(67, 80, 8), 0xFFFFFBF4)
    for x, turn in ((30, -7), (50, 9)):
        ear = shape.turned(shape.oval(x, 20, 6.8, 18.5), turn, x, 38)
        brush.ball(canvas, ear, fur)
        brush.fill(
            canvas, shape.turned(shape.oval(x, 21, 3.4, 13.4), turn, x, 38), colour.fade(0xFFE79A93, 0.8), blur=0.6
        )
    brush.ball(canvas, shape.smooth((24, 62), (40, 55), (58, 62), (68, 84), (58, 94), (24, 94), (14, 84)), fur)
    brush.ball(canvas, shape.oval(40, 78, 13, 14), colour.lighten(fur, 0.5), depth=0.5)
    for x in (24, 56):
        foot = shape.oval(x, 90, 12, 5)
        brush.cast(canvas, foot, alpha=0.22)
        brush.ball(canvas, foot, fur)
    for x in (33, 47):
        brush.ball(canvas, shape.oval(x, 76, 4.4, 8.4), colour.darken(fur, 0.06))
    face = shape.oval(40, 47, 20.5, 17.5)
    brush.cast(canvas, face, alpha=0.22)
    brush.ball(canvas, face, fur)
    brush.ball(canvas, shape.oval(34.6, 54, 6.4, 5), colour.lighten(fur, 0.5), depth=0.5)
    brush.ball(canvas, shape.oval(45.4, 54, 6.4, 5), colour.lighten(fur, 0.5), depth=0.5)
    for x in (31, 49):
        brush.fill(canvas, shape.oval(x, 44, 2.7, 3.3), 0xFF21171A)
        brush.gloss(canvas, shape.oval(x - 0.8, 42.8, 0.9), 0.95, 0.1)
    brush.ball(canvas, shape.path("M37 49.4 H43 L40 52.6 Z"), 0xFFD9706E)
    whiskers = [shape.line((40 + s * 9, y), (40 + s * 22, y + d)) for s in (-1, 1) for y, d in ((53, -2), (55.6, 2))]
    brush.stroke(canvas, shape.joined(whiskers), colour.fade(0xFF5A4A44, 0.55), 0.5)


PROP = Prop(
    name="rabbit",
    words=(
        "rabbit",
        "bunny",
        "hare",
        "easter bunny",
        "guinea pig",
        "hamster",
        "small pet",
    ),
    aspect=0.8,
    draw=draw,
    states=("sitting",),
)
