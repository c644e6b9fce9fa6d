"""Two links of a chain."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 60, 95, 42)
    tones = (colour.STEEL, colour.accent(palette), colour.STEEL)
    for at in range(3):
        x = 30 + at * 30.0
        link = shape.turned(shape.box(x - 23, 34, 46, 28, 14), -28 if at % 2 else 20, x, 48)
        brush.stroke(canvas, shape.moved(link, 1, 3), colour.fade(0xFF180C1C, 0.3), 9, blur=2)
        brush.stroke(canvas, link, colour.darken(tones[at], 0.42), 10)
        brush.stroke(canvas, shape.moved(link, -0.6, -0.8), tones[at], 7)
        brush.stroke(canvas, shape.moved(link, -1.2, -1.8), colour.fade(colour.WHITE, 0.5), 2, blur=0.6)


PROP = Prop(
    name="chain",
    words=(
        "chain",
        "chain links",
        "link",
        "supply chain",
        "bike chain",
        "connection chain",
        "shackle",
        "bond",
    ),
    aspect=1.2,
    draw=draw,
)
