"""A leather briefcase."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 94, 50)
    handle = shape.path("M42 32 V22 Q42 14 50 14 H70 Q78 14 78 22 V32")
    brush.stroke(canvas, handle, 0xFF2B2226, 6.4)
    brush.stroke(canvas, shape.moved(handle, -0.6, -1), colour.fade(colour.WHITE, 0.3), 1.4)
    brush.body(canvas, shape.box(8, 30, 104, 63, 9), base)
    flap = shape.path("M8 39 Q8 30 17 30 H103 Q112 30 112 39 V54 Q112 58 106 60 Q60 72 14 60 Q8 58 8 54 Z")
    brush.cast(canvas, flap, dy=2.4, blur=2)
    brush.panel(canvas, flap, colour.lighten(base, 0.1))
    stitch = skia.Paint(brush.paint(colour.fade(colour.PAPER, 0.6), width=0.8))
    stitch.setPathEffect(skia.DashPathEffect.Make([2.4, 2.0], 0))
    canvas.drawPath(shape.path("M12 53 Q12 55 17 57 Q60 68 103 57 Q108 55 108 53"), stitch)
    for x in (26, 86):
        brush.body(canvas, shape.box(x, 56, 9, 13, 2), colour.GOLD)
        brush.fill(canvas, shape.box(x + 3, 61, 3, 4, 1), 0xFF6B4A10)
    for x in (14, 98):
        brush.ball(canvas, shape.oval(x + 4, 86, 2), colour.GOLD)


PROP = Prop(
    name="briefcase",
    words=(
        "briefcase",
        "career",
        "job",
        "job interview",
        "vacancy",
        "recruitment",
        "hiring",
        "applicant",
        "business case",
        "employment",
        "profession",
    ),
    aspect=1.2,
    draw=draw,
    states=("closed",),
)
