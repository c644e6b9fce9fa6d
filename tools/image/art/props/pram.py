"""A pram."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 50, 95, 40)
    brush.stroke(canvas, shape.path("M28 62 L66 84 M70 62 L34 84"), colour.IRON, 3)
    brush.stroke(canvas, shape.path("M76 46 Q92 36 98 22"), colour.IRON, 3)
    brush.stroke(canvas, shape.line((94, 20), (102, 24)), colour.NIGHT, 5)
    tub = shape.path("M10 44 H80 Q80 68 58 68 H32 Q12 68 10 44 Z")
    brush.body(canvas, tub, base)
    hood = shape.path("M10 44 Q10 10 46 8 V44 Z")
    brush.cast(canvas, hood)
    brush.ball(canvas, hood, colour.darken(base, 0.14))
    for x in (20.0, 33.0):
        brush.stroke(
            canvas, shape.path(f"M46 44 Q{x} 30 {x - 2} {60 - x}"), colour.fade(colour.darken(base, 0.5), 0.4), 1.2
        )
    brush.panel(canvas, shape.box(8, 42, 74, 6, 3), colour.PAPER)
    brush.ball(canvas, shape.oval(60, 40, 8), colour.SKINS[1])
    brush.panel(canvas, shape.path("M50 46 Q52 36 60 32 Q54 40 70 46 Z"), colour.rgb(palette.support))
    for x in (30.0, 68.0):
        brush.stroke(canvas, shape.oval(x, 83, 10), colour.NIGHT, 3.4)
        brush.stroke(canvas, shape.path(f"M{x - 8} 83 H{x + 8} M{x} 75 V91"), colour.STEEL, 1.4)
        brush.ball(canvas, shape.oval(x, 83, 2.6), colour.GOLD)


PROP = Prop(
    name="pram",
    words=(
        "pram",
        "stroller",
        "pushchair",
        "buggy",
        "baby carriage",
        "baby shower",
        "maternity leave",
        "new parents",
    ),
    aspect=1.05,
    draw=draw,
)
