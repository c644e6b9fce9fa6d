"""A bag of donated blood with its tube and a heart on the label."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 95, 27)
    red = 0xFFC4202C
    brush.stroke(canvas, shape.path("M34 84 C34 92 22 95 16 90 C9 84 12 72 7 66"), colour.darken(red, 0.15), 2.6)
    brush.stroke(canvas, shape.path("M33.4 84 C33.4 91 22 94 16.4 89.4"), colour.fade(colour.WHITE, 0.4), 0.7)
    sack = shape.path("M18 20 Q18 13 25 13 H55 Q62 13 62 20 V76 Q62 86 52 86 H28 Q18 86 18 76 Z")
    brush.cast(canvas, sack)
    brush.body(canvas, sack, 0xFFF3DEDD, foot=0.12)
    fluid = shape.path("M21 34 C30 31 40 37 50 34 C54 33 57 33 59 34 V75 Q59 83 51 83 H29 Q21 83 21 75 Z")
    brush.body(canvas, fluid, red)
    brush.stroke(canvas, shape.path("M21 34 C30 31 40 37 50 34 C54 33 57 33 59 34"), colour.lighten(red, 0.4), 1)
    label = shape.box(27, 44, 26, 25, 2.4)
    brush.cast(canvas, label, dx=0.4, dy=0.8, alpha=0.35)
    brush.panel(canvas, label, 0xFFFFFBF4)
    brush.ball(canvas, shape.heart(40, 53, 12), red)
    for y, wide in ((62, 16), (65.4, 10)):
        brush.fill(canvas, shape.box(40 - wide / 2, y, wide, 1.5, 0.7), 0xFFB9A9A6)
    brush.body(canvas, shape.box(30, 8, 20, 7, 2), colour.STEEL)
    brush.stroke(canvas, shape.path("M34 9 C34 1 46 1 46 9"), colour.darken(colour.STEEL, 0.2), 2)
    for x in (30, 46):
        brush.body(canvas, shape.box(x, 84, 5, 6, 1.4), 0xFFF0E4E0)
    brush.gloss(canvas, shape.box(23, 22, 3, 52, 1.5), 0.5, 0.8)


PROP = Prop(
    name="blood-bag",
    words=(
        "blood bag",
        "blood",
        "blood donation",
        "donor",
        "transfusion",
        "blood group",
        "blood bank",
        "plasma",
    ),
    aspect=0.8,
    draw=draw,
    states=("still",),
)
