"""A paper shopping bag."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 42, 94, 34)
    for dx, dy, tone in ((4, -3, 0.4), (0, 0, 0.1)):
        cord = shape.path(f"M{28 + dx} {34 + dy} C{28 + dx} {6 + dy} {56 + dx} {6 + dy} {56 + dx} {34 + dy}")
        brush.stroke(canvas, cord, colour.darken(0xFFD9B98A, tone), 2.4)
    brush.panel(canvas, shape.polygon((16, 30), (22, 25), (74, 25), (70, 30)), colour.darken(base, 0.5))
    brush.panel(canvas, shape.polygon((66, 30), (76, 25), (79, 90), (68, 94), r=0.6), colour.darken(base, 0.34))
    front = shape.polygon((12, 30), (67, 30), (69, 94), (10, 94), r=1)
    brush.panel(canvas, front, base)
    brush.stroke(canvas, shape.line((12, 37), (67, 37)), colour.fade(colour.lighten(base, 0.6), 0.35), 0.7)
    for x in (28, 56):
        brush.fill(canvas, shape.oval(x - 1, 34.6, 1.7), colour.darken(base, 0.7))
    brush.fill(canvas, shape.oval(39.5, 64, 13), colour.PAPER)
    brush.fill(canvas, shape.heart(39.5, 65, 14), base)


PROP = Prop(
    name="shopping-bag",
    words=(
        "shopping bag",
        "bag",
        "carrier bag",
        "tote",
        "purchase bag",
        "paper bag",
        "boutique bag",
        "fashion shopping",
        "takeaway",
        "takeout",
        "goodie bag",
    ),
    aspect=0.85,
    draw=draw,
    states=("full",),
)
