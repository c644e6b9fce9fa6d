"""A circus tent with its flag."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 95, 56)
    brush.body(canvas, shape.box(61, 3, 2.6, 18, 1), colour.IRON)
    brush.panel(canvas, shape.path("M63 4 Q72 1 80 5 Q72 9 80 13 Q72 14 63 12 Z"), colour.rgb(palette.second))
    wall = shape.path("M12 52 H113 L116 94 H9 Z")
    brush.panel(canvas, wall, colour.PAPER)
    for at in range(4):
        x = 12 + at * 28.8
        stripe = shape.polygon((x, 52), (x + 14.4, 52), (x + 15 + at, 94), (x - 1 + at * 0.4, 94))
        brush.inside(canvas, wall, stripe, brush.paint(base))
    roof = shape.path("M62 18 Q72 38 121 50 Q118 56 112 54 H13 Q7 56 4 50 Q52 38 62 18 Z")
    brush.cast(canvas, roof, dy=3, blur=2)
    brush.panel(canvas, roof, base)
    for path in ("M62 18 Q58 40 28 54 H44 Q60 42 62 18 Z", "M62 18 Q66 40 96 54 H80 Q64 42 62 18 Z"):
        brush.inside(canvas, roof, shape.path(path), brush.paint(colour.PAPER))
    brush.rim(canvas, roof)
    for at in range(9):
        flap = shape.wedge(12 + at * 12.6, 53, 6.4, 0, 180)
        brush.panel(canvas, flap, colour.rgb(palette.support) if at % 2 else base)
    door = shape.path("M62 58 Q60 80 46 94 H78 Q64 80 62 58 Z")
    brush.fill(canvas, door, 0xFF3A1E2A)
    brush.stroke(canvas, shape.path("M62 58 Q60 80 46 94 M62 58 Q64 80 78 94"), colour.GOLD, 1.8)


PROP = Prop(
    name="circus-tent",
    words=(
        "circus tent",
        "circus",
        "big top",
        "marquee",
        "acrobat",
        "clown",
        "trapeze",
        "juggler",
        "fairground",
        "variety show",
        "spectacle",
    ),
    aspect=1.25,
    draw=draw,
)
