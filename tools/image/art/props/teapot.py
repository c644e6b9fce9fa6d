"""A teapot with a cup of tea."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 44)
    brush.stroke(canvas, shape.path("M90 40 Q116 38 114 60 Q112 76 88 78"), colour.darken(base, 0.25), 7)
    brush.stroke(canvas, shape.path("M90 39.4 Q114.6 37.6 113 59"), colour.lighten(base, 0.2), 3)
    spout = shape.path("M30 74 Q14 66 12 46 Q10 40 5 37 Q9 32 16 36 Q26 42 36 56 Z")
    brush.body(canvas, spout, base)
    pot = shape.path("M60 30 Q98 30 98 64 Q98 94 60 94 Q22 94 22 64 Q22 30 60 30 Z")
    brush.ball(canvas, pot, base)
    brush.inside(canvas, pot, shape.box(18, 60, 84, 8), brush.paint(colour.fade(colour.on(base), 0.8)))
    brush.body(canvas, shape.path("M38 33 Q40 20 60 20 Q80 20 82 33 Q60 40 38 33 Z"), colour.lighten(base, 0.12))
    brush.ball(canvas, shape.oval(60, 16, 5.4), colour.GOLD)
    brush.gloss(canvas, shape.path("M34 48 Q40 38 50 37 Q38 46 36 58 Z"), 0.5)
    brush.contact(canvas, palette, 116, 94.5, 18)
    brush.body(canvas, shape.path("M101 68 H133 Q132 90 122 92 H112 Q102 90 101 68 Z"), colour.PAPER)
    brush.ball(canvas, shape.oval(117, 68.6, 14.4, 3), 0xFFB8702E)
    brush.steam(canvas, palette, 117, 64, 44, 3)


PROP = Prop(
    name="teapot",
    words=(
        "teapot",
        "pot of tea",
        "tea",
        "tea time",
        "afternoon tea",
        "herbal tea",
        "green tea",
        "cup of tea",
    ),
    aspect=1.4,
    draw=draw,
)
