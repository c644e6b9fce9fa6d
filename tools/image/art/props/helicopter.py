"""A helicopter in the air."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 70, 94, 46)
    tail = shape.path("M84 44 L146 34 L150 24 L156 24 L152 46 L90 62 Z")
    brush.body(canvas, tail, colour.darken(base, 0.1))
    brush.fill(canvas, shape.oval(150, 30, 8.4, 8.4), colour.fade(0xFF8C99A8, 0.4), blur=0.6)
    brush.stroke(canvas, shape.line((145, 25), (155, 35)), 0xFF39414F, 1.6)
    brush.body(canvas, shape.box(62, 18, 8, 16, 2), 0xFF4A5361)
    hull = shape.path("M14 62 C16 40 36 30 62 30 C90 30 102 44 100 60 C98 74 80 78 56 78 C30 78 13 74 14 62 Z")
    brush.body(canvas, hull, base)
    brush.band(canvas, hull, shape.path("M0 62 Q60 70 160 58 V65 Q60 77 0 69 Z"), colour.PAPER)
    glass = shape.path("M18 56 C22 42 34 35 50 34 V57 Q32 60 18 58 Z")
    brush.body(canvas, glass, 0xFFBFE0EE, bend=0.6, foot=0.1)
    brush.gloss(canvas, shape.path("M25 52 C28 44 36 39 44 38 C38 42 33 47 31 53 Z"), 0.7, 0.6)
    window = shape.box(57, 38, 18, 17, 4)
    brush.body(canvas, window, 0xFFBFE0EE, bend=0.6, foot=0.1)
    for x in (38, 78):
        brush.stroke(canvas, shape.line((x, 77), (x - 4, 88)), 0xFF39414F, 2.4)
    skid = shape.path("M16 84 Q18 89 26 89 H94")
    brush.stroke(canvas, skid, 0xFF2B313C, 3.2)
    brush.fill(canvas, shape.oval(66, 15, 60, 3.2), colour.fade(0xFF8C99A8, 0.42), blur=0.7)
    brush.stroke(canvas, shape.line((8, 15.6), (124, 14.4)), colour.fade(0xFF2B313C, 0.8), 1.8)
    brush.ball(canvas, shape.oval(66, 15, 4), 0xFF2B313C)


PROP = Prop(
    name="helicopter",
    words=(
        "helicopter",
        "chopper",
        "air rescue",
        "air ambulance",
        "rotor",
        "mountain rescue",
    ),
    aspect=1.6,
    draw=draw,
    states=("flying",),
)
