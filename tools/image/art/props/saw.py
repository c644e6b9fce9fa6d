"""A saw on a piece of timber."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 66, 94.5, 60)
    for x, y, wide in ((6.0, 78.0, 122.0), (16.0, 62.0, 108.0)):
        brush.panel(canvas, shape.box(x, y, wide, 16, 1.5), colour.WOOD)
        brush.panel(canvas, shape.box(x + wide - 12, y, 12, 16, 1.5), colour.lighten(colour.WOOD, 0.35))
        brush.stroke(canvas, shape.oval(x + wide - 6, y + 8, 3, 4), colour.fade(colour.BARK, 0.5), 0.9)
        for dy in (5.0, 10.0):
            brush.stroke(canvas, shape.path(f"M{x + 6} {y + dy} q20 -3 40 0 t44 0"), colour.fade(colour.BARK, 0.4), 1)
    canvas.save()
    canvas.translate(0, 5)
    canvas.rotate(-18, 60, 50)
    teeth = " l3 5 l3 -5" * 15
    blade = shape.path(f"M10 44 {teeth} L100 22 L14 36 Z")
    brush.cast(canvas, blade, dy=3, blur=2)
    brush.panel(canvas, blade, colour.lighten(colour.STEEL, 0.2))
    grip = shape.minus(
        shape.path("M96 18 Q112 12 120 20 Q128 30 124 44 Q120 54 108 52 Q98 50 96 44 Z"),
        shape.path("M104 26 Q112 22 115 28 Q118 36 115 42 Q110 46 104 42 Z"),
    )
    brush.cast(canvas, grip)
    brush.panel(canvas, grip, colour.accent(palette))
    canvas.restore()
    for x, y in ((56, 58), (64, 56), (50, 60), (70, 59)):
        brush.fill(canvas, shape.oval(x, y, 1.8, 1.2), 0xFFE9C892)


PROP = Prop(
    name="saw",
    words=(
        "saw",
        "carpenter",
        "carpentry",
        "joinery",
        "joiner",
        "woodwork",
        "timber",
        "sawmill",
        "cabinetmaker",
        "planks",
        "wood workshop",
    ),
    aspect=1.35,
    draw=draw,
)
