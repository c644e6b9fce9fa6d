"""A small mouse with a long tail."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur, pink = (0xFFA7A1A6, 0xFFB59880)[seed % 2], 0xFFF0A9A4
    brush.contact(canvas, palette, 62, 94, 42)
    tail = shape.path("M92 84 C112 88 118 74 108 66 C102 60 110 52 116 54")
    brush.stroke(canvas, tail, colour.darken(pink, 0.2), 3.4)
    brush.stroke(canvas, shape.moved(tail, -0.3, -0.6), colour.lighten(pink, 0.2), 1.4)
    brush.ball(canvas, shape.path("M40 60 C60 40 98 50 99 76 C99 90 92 94 78 94 H44 C34 94 32 74 40 60 Z"), fur)
    brush.ball(canvas, shape.oval(76, 92, 12, 4), pink)
    for x, y, r in ((58, 34, 15), (30, 32, 13)):
        brush.ball(canvas, shape.oval(x, y, r), fur)
        brush.ball(canvas, shape.oval(x, y + 1, r * 0.66), pink, depth=0.6)
    face = shape.path("M66 54 C66 36 46 32 34 40 C22 48 12 62 10 70 C10 78 22 80 36 79 C54 78 66 70 66 54 Z")
    brush.cast(canvas, face, alpha=0.24)
    brush.ball(canvas, face, fur)
    brush.ball(canvas, shape.oval(11, 70, 4.4, 4), pink)
    brush.fill(canvas, shape.oval(35, 56, 3.2, 3.8), 0xFF1D1412)
    brush.gloss(canvas, shape.oval(34, 54.6, 1.1), 0.95, 0.1)
    whiskers = [shape.line((22, 70), (x, y)) for x, y in ((4, 60), (2, 78), (34, 84), (40, 66))]
    brush.stroke(canvas, shape.joined(whiskers), colour.fade(0xFF4A4244, 0.5), 0.6)
    brush.stroke(canvas, shape.path("M16 77 Q24 80 30 76"), 0xFF5A4A4A, 1.2)
    brush.ball(canvas, shape.oval(52, 84, 5, 4), pink)


PROP = Prop(
    name="mouse",
    words=(
        "mouse",
        "mice",
        "little mouse",
        "rat",
        "field mouse",
        "cheese thief",
        "squirrel",
    ),
    aspect=1.2,
    draw=draw,
    states=("sitting",),
)
