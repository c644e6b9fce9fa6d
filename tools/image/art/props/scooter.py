"""A motor scooter."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 67, 94, 56)
    fork = shape.line((104, 80), (92, 34))
    brush.stroke(canvas, fork, 0xFF79838F, 5)
    wheel(canvas, 26, 78, 16)
    wheel(canvas, 106, 78, 16)
    brush.body(canvas, shape.path("M88 64 C92 56 118 54 124 70 C118 66 104 66 94 74 Z"), base)
    rear = shape.path("M6 72 C4 54 20 46 44 46 H60 C66 46 66 56 66 66 C66 76 60 80 50 80 H44 C42 64 12 60 10 76 Z")
    brush.body(canvas, rear, base)
    floor = shape.path("M58 72 H86 C92 72 94 66 92 58 L86 34 H96 L104 62 C106 76 100 84 88 84 H56 Z")
    brush.body(canvas, floor, colour.lighten(base, 0.06))
    brush.gloss(canvas, shape.path("M89 38 H92 L98 60 C99 66 98 70 95 74 C97 66 95 60 93 54 Z"), 0.5, 0.6)
    seat = shape.path("M16 46 C18 38 32 38 40 39 C50 40 62 38 64 44 Q64 48 58 48 H22 Q16 49 16 46 Z")
    brush.body(canvas, seat, 0xFF3B2B26)
    bars = shape.path("M92 34 L88 20 M76 22 L90 18 L98 20")
    brush.stroke(canvas, bars, 0xFF2B313C, 4)
    brush.body(canvas, shape.box(84, 20, 16, 14, 6), base)
    brush.ball(canvas, shape.oval(99, 27, 5), 0xFFFFF0BE)
    brush.ball(canvas, shape.oval(78, 12, 4.6, 4), 0xFFB9C6D2)
    brush.stroke(canvas, shape.line((80, 15), (86, 21)), 0xFF79838F, 1.6)
    brush.ball(canvas, shape.oval(8, 60, 3, 4), 0xFFE0452F)


PROP = Prop(
    name="scooter",
    words=(
        "scooter",
        "moped",
        "motorbike",
        "motorcycle",
        "vespa",
        "e-scooter",
        "electric scooter",
        "biker",
        "delivery scooter",
    ),
    aspect=1.35,
    draw=draw,
    states=("still",),
)
