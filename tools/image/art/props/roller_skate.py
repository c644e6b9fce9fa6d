"""A high roller skate with four wheels."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

BOOT = 0xFFFBF7EF


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 56, 95, 46)
    for x in (26.0, 46.0, 74.0, 94.0):
        wheel = shape.oval(x, 85, 9.4)
        brush.ball(canvas, wheel, base if x in (26.0, 94.0) else colour.darken(base, 0.25))
        brush.ball(canvas, shape.oval(x, 85, 3.6), colour.STEEL)
    stopper = shape.path("M104 70 L114 78 L109 86 L100 78 Z")
    brush.panel(canvas, stopper, colour.rgb(palette.second))
    brush.body(canvas, shape.box(18, 71, 88, 7, 3), colour.IRON)
    boot = shape.path("M20 8 Q38 3 56 8 L58 40 Q70 46 90 50 Q106 54 106 66 V70 H18 Q14 40 20 8 Z")
    brush.cast(canvas, boot, blur=2.2)
    brush.blend(canvas, boot, BOOT, colour.darken(BOOT, 0.14))
    brush.inside(canvas, boot, shape.path("M10 2 H70 V16 Q40 20 10 16 Z"), brush.paint(base))
    brush.inside(canvas, boot, shape.path("M10 60 Q60 66 112 60 V72 H10 Z"), brush.paint(colour.darken(BOOT, 0.28)))
    brush.inside(canvas, boot, shape.path("M12 34 Q26 40 26 72 H8 Z"), brush.paint(base))
    brush.rim(canvas, boot)
    for at in range(4):
        y = 22 + at * 7.6
        lace = shape.line((50 + at * 1.8, y), (60 + at * 5.2, y + 5))
        brush.stroke(canvas, lace, colour.darken(base, 0.2), 2.4)


PROP = Prop(
    name="roller-skate",
    words=("roller skate", "roller skates", "roller derby", "inline skates", "quad skates", "Rollschuh"),
    aspect=1.16,
    draw=draw,
)
