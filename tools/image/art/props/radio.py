"""A radio with its aerial up."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 54)
    brush.stroke(canvas, shape.line((94, 34), (116, 4)), colour.STEEL, 2.2)
    brush.ball(canvas, shape.oval(116, 4.6, 2.6), colour.IRON)
    brush.stroke(canvas, shape.path("M22 34 Q22 16 36 16 H84 Q98 16 98 34"), colour.WOOD, 5)
    brush.panel(canvas, shape.box(6, 32, 112, 62, 8), base)
    brush.panel(canvas, shape.box(11, 37, 102, 52, 5), colour.darken(base, 0.16))
    brush.ball(canvas, shape.oval(38, 63, 22), colour.NIGHT)
    for r in (17.0, 12.0, 7.0, 2.6):
        brush.stroke(canvas, shape.oval(38, 63, r), colour.fade(colour.STEEL, 0.5), 1.4)
    brush.panel(canvas, shape.box(68, 43, 40, 16, 2), colour.PAPER)
    for at in range(7):
        brush.stroke(canvas, shape.line((72 + at * 5.2, 48), (72 + at * 5.2, 53 if at % 2 else 51)), colour.IRON, 1)
    brush.stroke(canvas, shape.line((86, 45), (86, 57)), 0xFFE0383A, 1.8)
    for x in (76.0, 100.0):
        brush.ball(canvas, shape.oval(x, 74, 8), colour.CREAM)
        brush.stroke(canvas, shape.line((x, 74), (x + 3, 69)), colour.NIGHT, 1.6)


PROP = Prop(
    name="radio",
    words=(
        "radio",
        "radio station",
        "fm",
        "broadcast",
        "transistor",
        "airwaves",
        "radio play",
        "radio show",
        "walkie-talkie",
    ),
    aspect=1.25,
    draw=draw,
)
