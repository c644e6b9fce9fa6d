"""A stapler, open above a row of its staples."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

DARK = 0xFF2B303B


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 80, 94.5, 68)
    foot = shape.path("M10 86 Q10 83 14 83 H138 Q150 83 150 89 V91 Q150 94.4 146 94.4 H14 Q10 94.4 10 91 Z")
    brush.panel(canvas, foot, DARK)
    brush.body(canvas, shape.box(16, 80, 22, 4, 1.4), colour.STEEL, bend=0.7)
    brush.stroke(canvas, shape.path("M22 81.4 q5 2 10 0"), 0xFF6B7683, 0.9)
    canvas.save()
    canvas.rotate(11, 138, 72)
    brush.panel(canvas, shape.path("M12 66 H134 V78 H20 Q12 78 12 73 Z"), colour.STEEL)
    brush.fill(canvas, shape.box(16, 71, 112, 1.6, 0.8), 0x66454F5C)
    brush.body(canvas, shape.box(12, 66, 5, 13, 1), 0xFF8C97A4)
    canvas.restore()
    brush.panel(canvas, shape.path("M118 60 Q118 54 126 54 H144 Q150 54 150 62 V84 H118 Z"), colour.darken(base, 0.3))
    canvas.save()
    canvas.rotate(17, 138, 66)
    arm = shape.path(
        "M4 62 C4 49 12 43 26 42 C60 40 100 43 128 48 C144 51 151 58 150 66 Q149 74 138 74 L104 68 H12 Q4 68 4 62 Z"
    )
    brush.cast(canvas, arm)
    brush.panel(canvas, arm, base)
    grip = shape.path("M10 52 C13 47 19 46 27 46 C42 45 56 45 66 46 Q70 47 68 50 C50 49 30 50 14 55 Q9 56 10 52 Z")
    brush.fill(canvas, grip, colour.darken(base, 0.42))
    brush.gloss(canvas, shape.path("M76 46 C98 46 118 49 132 53 Q138 56 132 56.4 C114 52 94 50 76 49.6 Z"), 0.5, 0.6)
    canvas.restore()
    brush.ball(canvas, shape.oval(138, 70, 5), colour.STEEL)
    brush.fill(canvas, shape.oval(138, 70, 1.7), 0xFF68727F)


PROP = Prop(
    name="stapler",
    words=("stapler", "staplers", "staples", "staple", "staple gun"),
    aspect=1.6,
    draw=draw,
    states=("open",),
)
