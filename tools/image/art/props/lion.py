"""A lion."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    gold = 0xFFE2A650
    brush.contact(canvas, palette, 48, 94.5, 34)
    brush.stroke(canvas, shape.path("M72 84 Q92 82 86 62"), gold, 4.4)
    brush.ball(canvas, shape.oval(86, 58, 5.4, 7), 0xFF9C5426)
    body = shape.smooth((26, 92), (24, 66), (36, 52), (60, 52), (74, 68), (74, 92))
    brush.ball(canvas, body, gold)
    for x in (37.0, 51.0):
        brush.body(canvas, shape.box(x, 66, 10, 27, 4), colour.lighten(gold, 0.1))
        brush.ball(canvas, shape.oval(x + 5, 91.4, 7, 3.6), colour.lighten(gold, 0.2))
    mane = shape.star(48, 36, 34, 28.5, 17)
    brush.cast(canvas, mane)
    brush.ball(canvas, mane, 0xFF9C5426)
    brush.ball(canvas, shape.oval(48, 37, 25, 24), 0xFFB9682F)
    for x in (29.0, 67.0):
        brush.ball(canvas, shape.oval(x, 19, 6.4), gold)
        brush.fill(canvas, shape.oval(x, 20, 3.2), 0xFFB9682F)
    brush.ball(canvas, shape.oval(48, 38, 20, 19), gold)
    for x in (43.0, 53.0):
        brush.ball(canvas, shape.oval(x, 48, 7, 5.4), colour.lighten(gold, 0.45))
    brush.ball(canvas, shape.polygon((43.6, 40), (52.4, 40), (48, 45.4), r=1.4), 0xFF5B2F22)
    brush.stroke(canvas, shape.path("M48 45 v4 M42 52 q6 3 12 0"), 0xFF5B2F22, 1.3)
    for x in (40.0, 56.0):
        brush.fill(canvas, shape.oval(x, 33, 2.5, 3), 0xFF2A1A1E)


PROP = Prop(
    name="lion",
    words=(
        "lion",
        "lions",
        "tiger",
        "leopard",
        "big cat",
        "predator",
        "lioness",
        "savanna",
        "wild cat",
    ),
    aspect=0.95,
    draw=draw,
)
