"""An oven with bread baking in it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 42)
    for x in (10.0, 74.0):
        brush.body(canvas, shape.box(x, 89, 10, 6, 1), colour.NIGHT)
    brush.panel(canvas, shape.box(5, 8, 85, 83, 4), colour.accent(palette))
    brush.panel(canvas, shape.box(3, 5, 89, 6, 2), colour.NIGHT)
    brush.panel(canvas, shape.box(9, 14, 77, 13, 2), colour.lighten(colour.STEEL, 0.3))
    for at in range(4):
        x = 18 + at * 13.0
        brush.ball(canvas, shape.oval(x, 20.5, 4), colour.NIGHT)
        brush.stroke(canvas, shape.line((x, 20.5), (x + 1.6, 17.6)), colour.PAPER, 1)
    brush.panel(canvas, shape.box(67, 16.6, 15, 8, 1), colour.NIGHT)
    brush.stroke(canvas, shape.path("M70 20.6 h9"), 0xFF7CF27C, 1.6)
    brush.body(canvas, shape.box(14, 31, 67, 4.6, 2.3), colour.STEEL)
    glass = shape.box(14, 40, 67, 42, 3)
    brush.blend(canvas, glass, 0xFF3A1E12, 0xFFB8561E)
    brush.glow(canvas, 47, 76, 36, 0xFFFFB347, 0.8)
    brush.hollow(canvas, glass, 0.6, 2.4)
    for y in (58.0, 74.0):
        brush.stroke(canvas, shape.line((16, y), (79, y)), colour.fade(colour.STEEL, 0.7), 1.2)
    brush.ball(canvas, shape.path("M28 74 Q26 58 47 57 Q68 58 66 74 Z"), colour.BREAD)
    brush.stroke(canvas, shape.path("M38 63 l4 7 M47 61 l4 8 M56 62 l3 7"), colour.fade(colour.BARK, 0.6), 1.6)
    brush.gloss(canvas, shape.polygon((20, 40), (34, 40), (22, 82), (14, 82), (14, 62)), 0.14)


PROP = Prop(
    name="oven",
    words=(
        "oven",
        "stove",
        "cooker",
        "hob",
        "range cooker",
        "induction hob",
        "baking oven",
        "gas cooker",
        "preheat",
    ),
    aspect=0.95,
    draw=draw,
)
