"""A duck on the water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.fill(canvas, shape.path("M4 82 q14 -7 28 0 t28 0 t28 0 t28 0 V95 H4 Z"), colour.lighten(colour.WATER, 0.2))
    tail = shape.polygon((86, 58), (113, 40), (108, 66), r=4)
    brush.ball(canvas, tail, 0xFF8A6A4E)
    body = shape.path("M22 62 Q34 54 56 54 Q88 52 106 58 Q108 86 70 88 Q28 88 22 62 Z")
    brush.ball(canvas, body, 0xFFC9BBA8)
    brush.ball(canvas, shape.path("M22 60 Q34 50 50 58 Q50 80 40 84 Q24 78 22 60 Z"), 0xFF8E5434)
    wing = shape.smooth((50, 64), (66, 56), (94, 60), (84, 76), (62, 78))
    brush.cast(canvas, wing)
    brush.ball(canvas, wing, 0xFF9C8468)
    brush.fill(canvas, shape.polygon((70, 72), (88, 68), (84, 75), (68, 78)), 0xFF2F62B8)
    brush.ball(canvas, shape.path("M26 36 H46 Q50 54 44 60 Q34 62 26 58 Z"), 0xFF2F7A56)
    brush.body(canvas, shape.path("M25 50 Q36 56 47 50 V55 Q36 60 25 55 Z"), colour.PAPER, foot=0)
    brush.ball(canvas, shape.oval(36, 30, 17, 16), 0xFF2F7A56)
    brush.ball(canvas, shape.path("M22 30 Q8 30 3 38 Q14 43 25 38 Z"), 0xFFF2B234)
    brush.fill(canvas, shape.oval(31, 26, 2.4, 2.8), 0xFF15171D)
    brush.fill(canvas, shape.oval(30.2, 25, 0.8), colour.WHITE)
    brush.fill(canvas, shape.path("M4 88 q14 -7 28 0 t28 0 t28 0 t28 0 V95 H4 Z"), colour.WATER)
    brush.stroke(canvas, shape.path("M18 91 q8 -4 16 0 M74 91 q8 -4 16 0"), colour.fade(colour.WHITE, 0.7), 1.4)


PROP = Prop(
    name="duck",
    words=(
        "duck",
        "ducks",
        "goose",
        "geese",
        "swan",
        "duckling",
        "waterfowl",
        "duck pond",
        "lake",
    ),
    aspect=1.2,
    draw=draw,
)
