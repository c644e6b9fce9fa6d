"""A church organ with its pipes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 44)
    brush.panel(canvas, shape.box(8, 56, 84, 38, 2), 0xFF7C4A2A)
    for at in range(11):
        rise = abs(at - 5)
        top, x = 8 + rise * (5.4 if rise < 4 else 3.2), 12 + at * 7.0
        pipe = shape.box(x, top, 6, 56 - top, 1)
        brush.body(canvas, pipe, colour.GOLD if at % 2 else colour.lighten(colour.STEEL, 0.15), foot=0.15)
        brush.ball(canvas, shape.oval(x + 3, top + 0.6, 3, 1.4), colour.NIGHT)
        brush.fill(canvas, shape.polygon((x + 1.4, 50), (x + 4.6, 50), (x + 3, 46)), colour.NIGHT)
    brush.panel(canvas, shape.box(5, 54, 90, 5, 1.5), 0xFF9A6238)
    brush.fill(canvas, shape.box(18, 63, 64, 14, 1.5), 0xFF3A2018)
    for row in range(2):
        y = 65 + row * 6.0
        brush.panel(canvas, shape.box(21, y, 58, 4.6, 0.6), colour.PAPER)
        for at in range(14):
            brush.fill(canvas, shape.box(23.4 + at * 4.0, y, 1.8, 2.8), colour.NIGHT)
    for side in (12.0, 85.0):
        for y in (66.0, 71.0, 76.0):
            brush.ball(canvas, shape.oval(side + 1.5, y, 1.5), colour.PAPER)
    for x in (14.0, 70.0):
        brush.panel(canvas, shape.box(x, 80, 16, 11, 1), colour.darken(colour.accent(palette), 0.15))
    brush.panel(canvas, shape.box(34, 82, 32, 5, 1.5), 0xFF9A6238)
    brush.stroke(canvas, shape.path("M37 87 V94 M63 87 V94"), 0xFF5B3420, 3)


PROP = Prop(
    name="organ",
    words=(
        "organ",
        "pipe organ",
        "church organ",
        "organist",
        "organ pipes",
        "hymn",
    ),
    aspect=1.0,
    draw=draw,
)
