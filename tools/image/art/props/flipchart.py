"""A flip chart with a curve."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 45, 95, 34)
    brush.stroke(canvas, shape.path("M45 66 V93 M22 66 L12 94 M68 66 L78 94"), colour.IRON, 3.4)
    brush.panel(canvas, shape.box(8, 6, 74, 66, 2.5), colour.STEEL)
    sheet = shape.box(12, 10, 66, 60, 1)
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, colour.PAPER)
    brush.body(canvas, shape.box(10, 6, 70, 6, 2), colour.accent(palette))
    brush.stroke(canvas, shape.path("M20 20 V58 H70"), colour.NIGHT, 1.6)
    brush.stroke(canvas, shape.path("M22 54 Q34 50 40 40 Q48 30 54 34 Q60 36 68 22"), colour.accent(palette), 3)
    for cx, cy in ((40, 40), (54, 34), (68, 22)):
        brush.ball(canvas, shape.oval(cx, cy, 2.8), colour.rgb(palette.second))
    brush.stroke(canvas, shape.path("M24 24 h16 M24 29 h10"), colour.fade(colour.IRON, 0.5), 1.8)
    brush.panel(canvas, shape.box(16, 70, 58, 4.4, 1.5), colour.IRON)
    for x, tone in ((24.0, colour.accent(palette)), (36.0, colour.rgb(palette.second)), (48.0, colour.NIGHT)):
        brush.body(canvas, shape.box(x, 67.4, 9, 3, 1.2), tone)


PROP = Prop(
    name="flipchart",
    words=(
        "flipchart",
        "flip chart",
        "whiteboard",
        "presentation board",
        "meeting board",
        "business plan",
        "brainstorming",
        "training session",
        "project plan",
        "strategy meeting",
    ),
    aspect=0.9,
    draw=draw,
)
