"""A stepladder."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 36, 94.5, 32)
    for x0, x1 in ((34, 62), (43, 68)):
        brush.stroke(canvas, shape.line((x0, 14), (x1, 92)), colour.darken(colour.STEEL, 0.3), 3.4)
    brush.stroke(canvas, shape.line((52, 58), (60, 58)), colour.IRON, 2.2)
    brush.stroke(canvas, shape.line((24, 60), (56, 60)), colour.fade(colour.IRON, 0.8), 1.4)
    base = colour.accent(palette)
    for at in range(6):
        y, half = 24 + at * 12.0, 7.5 + at * 1.7
        cx = 31 - at * 1.2
        step = shape.box(cx - half, y, half * 2, 5, 1.4)
        brush.cast(canvas, step, dy=2)
        brush.panel(canvas, step, colour.lighten(base, 0.2))
    for x0, x1 in ((24, 7), (40, 37)):
        rail = shape.line((x0, 12), (x1, 92))
        brush.stroke(canvas, rail, colour.darken(base, 0.35), 5.4)
        brush.stroke(canvas, shape.moved(rail, -0.8, 0), base, 3.6)
        brush.ball(canvas, shape.box(x1 - 4, 90, 8, 4.6, 1.6), colour.NIGHT)
    brush.panel(canvas, shape.box(20, 7, 26, 8, 2.5), base)


PROP = Prop(
    name="ladder",
    words=(
        "ladder",
        "stepladder",
        "scaffolding",
        "scaffold",
        "climb",
        "rung",
        "career ladder",
        "step by step climb",
    ),
    aspect=0.7,
    draw=draw,
)
