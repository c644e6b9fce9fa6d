"""A whistle for referees on its cord."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 34)
    cord = shape.path("M20 58 C2 48 4 12 36 8 C70 4 96 10 100 22")
    brush.stroke(canvas, cord, colour.rgb(palette.second), 3.6)
    brush.ball(canvas, shape.oval(20, 60, 5), colour.STEEL)
    body = shape.path("M20 40 H108 V58 H92 Q96 94 62 94 Q30 94 30 66 Q30 58 34 54 L20 52 Z")
    brush.cast(canvas, body)
    brush.panel(canvas, body, base)
    brush.panel(canvas, shape.box(60, 34, 22, 8, 1.5), colour.darken(base, 0.45))
    well = shape.oval(62, 69, 16)
    brush.fill(canvas, well, colour.darken(base, 0.6))
    brush.hollow(canvas, well, 0.6, 2.2)
    brush.ball(canvas, shape.oval(66, 73, 8.4), colour.CREAM)
    brush.gloss(canvas, shape.box(26, 43, 76, 3.4, 1.7), 0.4)


PROP = Prop(
    name="whistle",
    words=(
        "whistle",
        "referee",
        "coach whistle",
        "umpire",
        "kick-off",
        "final whistle",
    ),
    aspect=1.15,
    draw=draw,
)
