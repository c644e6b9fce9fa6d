"""A building with columns and steps, as museums and courts have."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    stone = 0xFFEDE4D2
    brush.contact(canvas, palette, 70, 94, 64)
    for at, (y, half) in enumerate(((90, 64), (86, 59), (82, 54))):
        brush.panel(canvas, shape.box(70 - half, y, half * 2, 4.6, 0.6), colour.darken(stone, 0.1 - at * 0.04))
    brush.panel(canvas, shape.box(22, 42, 96, 40), colour.darken(stone, 0.42))
    door = shape.box(61, 54, 18, 28)
    brush.panel(canvas, door, 0xFF6B4630)
    for x in (24, 42, 60, 80, 98):
        shaft = shape.box(x, 44, 11, 36)
        brush.cast(canvas, shaft, dx=2, alpha=0.3)
        brush.body(canvas, shaft, stone, bend=0.8, foot=0.12)
        for y in (42, 78):
            brush.panel(canvas, shape.box(x - 2, y, 15, 4, 1), stone)
    brush.panel(canvas, shape.box(16, 34, 108, 8.4, 0.8), stone)
    gable = shape.polygon((12, 34), (70, 7), (128, 34), r=1)
    brush.panel(canvas, gable, stone)
    inner = shape.polygon((30, 31), (70, 13), (110, 31), r=1)
    brush.panel(canvas, inner, colour.accent(palette))
    brush.hollow(canvas, inner, 0.35, 1)
    brush.ball(canvas, shape.oval(70, 24, 4.6), colour.GOLD)


PROP = Prop(
    name="museum",
    words=(
        "museum",
        "court",
        "courthouse",
        "parliament",
        "ministry",
        "bank building",
        "history",
        "ancient",
        "temple columns",
        "government",
        "opera house",
        "monument",
        "law court",
    ),
    aspect=1.4,
    draw=draw,
    states=("day",),
)
