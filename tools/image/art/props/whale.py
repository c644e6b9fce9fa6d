"""A whale, tail raised, with a fountain."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFF3A6F9C, colour.rgb(palette.second), 0.25)
    brush.floating(canvas, palette, 76, 94, 54)
    tail = shape.path(
        "M122 62 C132 52 136 42 136 32 C126 32 118 26 116 16 C126 18 134 22 139 28 "
        "C143 21 149 16 157 13 C157 24 152 32 144 35 C146 50 140 68 126 78 Z"
    )
    brush.panel(canvas, tail, base)
    form = shape.path(
        "M8 62 C8 36 36 24 66 28 C96 32 116 50 128 58 C138 64 138 72 130 76 C112 90 84 92 58 90 C28 88 8 82 8 62 Z"
    )
    brush.ball(canvas, form, base)
    belly = shape.path("M0 64 C24 68 44 70 62 78 C74 84 96 84 120 78 V100 H0 Z")
    brush.inside(canvas, form, belly, brush.shaded(brush.linear(0, 64, 0, 92, ((0, 0xFFF3F6F4), (1, 0xFFA9BFCB)))))
    grooves = shape.joined([shape.path(f"M10 {y} C30 {y + 3} 46 {y + 4} 60 {y + 9}") for y in (70, 75, 80)])
    brush.inside(canvas, form, grooves, brush.paint(colour.fade(0xFF5E7E92, 0.55), width=0.9))
    fin = shape.path("M56 72 C58 84 66 94 80 95 C82 86 78 78 70 72 Z")
    brush.cast(canvas, fin)
    brush.panel(canvas, fin, colour.darken(base, 0.16))
    brush.fill(canvas, shape.oval(30, 57, 2.6), 0xFF141A26)
    brush.fill(canvas, shape.oval(29.2, 56, 0.8), colour.WHITE)
    brush.stroke(canvas, shape.path("M8 64 C18 68 26 68 34 65"), colour.fade(colour.darken(base, 0.6), 0.8), 1.2)
    for side in (-1, 1):
        jet = shape.path(
            f"M46 27 C46 16 {46 + side * 4} 8 {46 + side * 13} 9 "
            f"C{46 + side * 18} 10 {46 + side * 18} 16 {46 + side * 15} 19"
        )
        brush.stroke(canvas, jet, colour.lighten(colour.WATER, 0.3), 2.6)
    for x, y in ((46, 6), (33, 22), (60, 24)):
        brush.ball(canvas, shape.oval(x, y, 1.6), colour.lighten(colour.WATER, 0.2))


PROP = Prop(
    name="whale",
    words=(
        "whale",
        "blue whale",
        "marine mammal",
        "dolphin",
        "ocean animal",
        "sea animal",
        "orca",
    ),
    aspect=1.6,
    draw=draw,
    states=("swimming",),
)
