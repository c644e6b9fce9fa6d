"""A hard-shell suitcase on wheels."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 40, 95, 30)
    for x in (29.0, 47.0):
        brush.body(canvas, shape.box(x, 7, 3.6, 24), colour.STEEL)
    brush.body(canvas, shape.box(25, 4.4, 30, 6.4, 3), 0xFF2F3644)
    for x in (20, 54):
        brush.ball(canvas, shape.oval(x + 3, 92, 3.6), 0xFF2B303B)
    shell = shape.box(10, 26, 60, 64, 8)
    brush.body(canvas, shell, base)
    for x in (21, 31.4, 41.8, 52.2):
        groove = shape.box(x, 30, 5, 56, 2.5)
        brush.inside(canvas, shell, groove, brush.paint(colour.fade(colour.darken(base, 0.6), 0.35)))
        brush.fill(canvas, shape.box(x + 4.2, 31, 0.9, 54, 0.4), colour.fade(colour.lighten(base, 0.7), 0.4))
    for y in (36, 74):
        brush.inside(canvas, shell, shape.box(0, y, 80, 5), brush.paint(colour.darken(base, 0.42)))
    sticker = shape.turned(shape.oval(52, 56, 8.6), -12, 52, 56)
    brush.cast(canvas, sticker, alpha=0.2, blur=0.8)
    brush.panel(canvas, sticker, colour.rgb(palette.second))
    brush.fill(canvas, shape.star(52, 56, 5, 2.2), colour.on(colour.rgb(palette.second)))


PROP = Prop(
    name="suitcase",
    words=(
        "suitcase",
        "luggage",
        "baggage",
        "travel bag",
        "trolley case",
        "packing",
        "holiday",
        "trip bag",
        "check-in",
        "business trip",
        "tourist",
    ),
    aspect=0.8,
    draw=draw,
    states=("closed",),
)
