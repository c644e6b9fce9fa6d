"""An open lunch box with a sandwich, an apple and carrots."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 95, 56)
    base = colour.accent(palette)
    lid = shape.path("M22 16 H108 Q114 16 115 22 L120 54 H10 L15 22 Q16 16 22 16 Z")
    brush.panel(canvas, lid, colour.darken(base, 0.12))
    brush.fill(canvas, shape.path("M25 22 H105 L111 52 H19 Z"), colour.fade(colour.darken(base, 0.55), 0.4))
    brush.ball(canvas, shape.oval(96, 52, 15, 14), 0xFFD8342F)
    brush.stroke(canvas, shape.path("M96 40 C96 36 98 33 101 32"), colour.BARK, 2)
    brush.panel(canvas, shape.blade(97, 37, 109, 33, 4), colour.LEAF)
    brush.gloss(canvas, shape.turned(shape.oval(90, 46, 2.6, 5), 20, 90, 46), 0.6, 0.8)
    for y, tint in ((36, 0xFFE9BE82), (46, 0xFFE9BE82)):
        slice_ = shape.path(
            f"M16 {y + 18} V{y + 5} C16 {y - 5} 30 {y - 5} 36 {y - 2} C42 {y - 5} 56 {y - 5} 56 {y + 5} V{y + 18} Z"
        )
        brush.cast(canvas, slice_)
        brush.panel(canvas, slice_, tint)
        if y == 36:
            brush.panel(
                canvas,
                shape.smooth((14, 48), (22, 42), (32, 46), (42, 42), (52, 46), (58, 48), (52, 55), (34, 53), (18, 55)),
                0xFF6DB84A,
            )
            brush.panel(canvas, shape.box(17, 47, 38, 5, 2), 0xFFF5C83C)
    for x, turn in ((62, -8), (68, 2), (74, 9)):
        stick = shape.turned(shape.box(x, 36, 6, 32, 2), turn, x + 3, 60)
        brush.cast(canvas, stick, dy=1)
        brush.body(canvas, stick, 0xFFF0862C)
    box_ = shape.path("M8 58 H122 L117 88 Q116 95 109 95 H21 Q14 95 13 88 Z")
    brush.cast(canvas, box_, dy=-1, alpha=0.35)
    brush.body(canvas, box_, base, bend=0.8)
    brush.body(canvas, shape.box(5, 55, 120, 7, 3), colour.lighten(base, 0.12))
    clasp = shape.box(57, 58, 16, 15, 3)
    brush.cast(canvas, clasp)
    brush.panel(canvas, clasp, colour.rgb(palette.second))


PROP = Prop(
    name="lunch-box",
    words=(
        "lunch box",
        "packed lunch",
        "lunchbox",
        "school lunch",
        "snack box",
        "pause snack",
    ),
    aspect=1.3,
    draw=draw,
    states=("open",),
)
