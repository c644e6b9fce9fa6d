"""A freestanding bath, full of foam."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    dice = random.Random(seed)
    brush.contact(canvas, palette, 80, 94, 60)
    pipe = shape.path("M138 58 V20 C138 8 120 8 120 20 V26")
    brush.stroke(canvas, pipe, 0xFF8C97A3, 5)
    brush.stroke(canvas, shape.moved(pipe, -0.9, -0.6), colour.fade(colour.WHITE, 0.75), 1.4)
    for x in (34, 112):
        brush.body(canvas, shape.path(f"M{x} 82 h16 c-1 6 1 9 4 10 q1 2 -3 2 h-10 c-5 0 -8 -5 -7 -12 Z"), colour.GOLD)
    hull = shape.path("M12 48 H148 C148 76 138 88 116 88 H44 C22 88 12 76 12 48 Z")
    brush.body(canvas, hull, 0xFFF7F4EF, bend=0.7)
    brush.band(canvas, hull, shape.box(0, 70, 160, 4), colour.accent(palette))
    foam = sorted((dice.uniform(24, 136), dice.uniform(30, 47), dice.uniform(5, 10.5)) for _ in range(26))
    for across, down, reach in foam:
        brush.ball(canvas, shape.oval(across, down, reach), 0xFFEFF8FC, depth=0.6)
    lip = shape.box(6, 45, 148, 8, 4)
    brush.cast(canvas, lip, blur=1.6)
    brush.body(canvas, lip, 0xFFFFFDF8, bend=0.5)
    for x, y, r in ((40, 14, 4), (66, 20, 2.8), (92, 10, 3.4), (56, 6, 2)):
        brush.stroke(canvas, shape.oval(x, y, r), colour.fade(0xFF9CCBE0, 0.85), 0.9)
        brush.gloss(canvas, shape.oval(x - r * 0.3, y - r * 0.3, r * 0.24), 0.9, 0.2)


PROP = Prop(
    name="bathtub",
    words=(
        "bathtub",
        "bath",
        "bathroom",
        "shower",
        "soap",
        "bubble bath",
        "foam",
        "spa",
        "wellness bath",
        "hot tub",
    ),
    aspect=1.6,
    draw=draw,
    states=("full",),
)
