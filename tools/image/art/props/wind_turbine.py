"""A wind turbine on a hill."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 42)
    hill = shape.path("M8 95 C24 82 40 78 54 80 C70 82 84 88 92 95 Z")
    brush.ball(canvas, hill, colour.LEAF)
    brush.body(canvas, shape.polygon((48.4, 38), (51.6, 38), (54, 82), (46, 82)), 0xFFF1F3F4)
    for turn in (-20, 100, 220):
        blade = shape.turned(shape.path("M48.6 36 C46 28 47 14 50 4 C52.4 14 53 28 51.6 36 Z"), turn, 50, 37)
        brush.cast(canvas, blade, alpha=0.18)
        brush.panel(canvas, blade, 0xFFF4F6F7)
        tip = shape.turned(shape.box(44, 0, 12, 12), turn, 50, 37)
        brush.inside(canvas, blade, tip, brush.paint(colour.accent(palette)))
    brush.ball(canvas, shape.oval(50, 37, 4), 0xFFD5DBE1)


PROP = Prop(
    name="wind-turbine",
    words=(
        "wind turbine",
        "wind",
        "wind power",
        "windmill",
        "wind energy",
        "turbine",
        "wind farm",
        "breeze",
    ),
    aspect=1.0,
    draw=draw,
    states=("turning",),
)
