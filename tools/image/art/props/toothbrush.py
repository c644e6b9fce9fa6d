"""A toothbrush in a glass, with toothpaste."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94.5, 34)
    _brush(canvas, colour.accent(palette), -12)
    _brush(canvas, colour.rgb(palette.second), 14)
    glass = shape.path("M14 50 H56 L52 90 Q51.6 94 48 94 H22 Q18.4 94 18 90 Z")
    brush.fill(canvas, glass, colour.fade(colour.GLASS, 0.62))
    brush.inside(canvas, glass, shape.box(10, 66, 50, 30), brush.paint(colour.fade(colour.WATER, 0.35)))
    brush.rim(canvas, glass)
    brush.gloss(canvas, shape.polygon((20, 54), (25, 54), (27, 88), (24, 88)), 0.6)
    tube = shape.path("M62 44 H80 L76 82 H66 Z")
    brush.cast(canvas, tube)
    brush.body(canvas, tube, colour.PAPER)
    brush.band(canvas, tube, shape.box(60, 54, 24, 9), colour.accent(palette))
    brush.panel(canvas, shape.box(60, 40, 22, 5, 1), colour.lighten(colour.STEEL, 0.3))
    brush.body(canvas, shape.box(65, 82, 12, 12, 2), colour.accent(palette))


def _brush(canvas: skia.Canvas, base: int, turn: float) -> None:
    canvas.save()
    canvas.rotate(turn, 35, 90)
    brush.body(canvas, shape.box(32.6, 22, 5, 68, 2.4), base)
    brush.body(canvas, shape.box(32, 7, 6, 18, 2.6), base)
    side = 38.0 if turn > 0 else 24.6
    for at in range(5):
        brush.panel(canvas, shape.box(side, 8.4 + at * 3.0, 7.4, 2.5, 0.8), colour.PAPER if at % 2 else colour.GLASS)
    canvas.restore()


PROP = Prop(
    name="toothbrush",
    words=(
        "toothbrush",
        "tooth brush",
        "toothpaste",
        "brush teeth",
        "dental hygiene",
        "oral hygiene",
        "teeth cleaning",
        "flossing",
        "dental cleaning",
    ),
    aspect=0.85,
    draw=draw,
)
