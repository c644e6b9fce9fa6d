"""A camper van."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 80, 94.5, 70)
    brush.body(canvas, shape.box(46, 12, 46, 9, 2), colour.WOOD)
    brush.body(canvas, shape.box(54, 5, 20, 9, 2), colour.rgb(palette.second))
    shell = shape.path("M10 34 Q11 20 24 20 H116 Q132 20 140 36 L150 56 Q154 60 154 68 V84 H8 Q6 58 10 34 Z")
    brush.panel(canvas, shell, colour.PAPER)
    lower = shape.path("M4 56 H118 Q136 56 152 62 L160 90 H0 Z")
    brush.inside(canvas, shell, lower, brush.paint(base))
    brush.stroke(canvas, shape.path("M9 56 H118 Q136 56 150 61"), colour.STEEL, 1.6)
    brush.rim(canvas, shell)
    for x, wide in ((18.0, 26.0), (50.0, 26.0), (82.0, 24.0)):
        pane = shape.box(x, 28, wide, 20, 4)
        brush.blend(canvas, pane, 0xFFCBE8F5, 0xFF5C93B4)
        brush.hollow(canvas, pane, 0.4, 1.2)
    brush.body(canvas, shape.box(18, 28, 6, 20, 2), base)
    brush.blend(canvas, shape.polygon((113, 28), (124, 28), (138, 49), (113, 49), r=3), 0xFFCBE8F5, 0xFF5C93B4)
    brush.stroke(canvas, shape.path("M110 24 V80 M79 24 V80"), colour.fade(colour.IRON, 0.35), 0.9)
    brush.body(canvas, shape.box(84, 61, 8, 2.4, 1.2), colour.STEEL)
    brush.ball(canvas, shape.oval(149, 68, 4), 0xFFFFE39A)
    brush.panel(canvas, shape.box(4, 81, 152, 5, 2.5), colour.lighten(colour.STEEL, 0.2))
    for x in (38.0, 122.0):
        wheel(canvas, x, 84, 10.6)


PROP = Prop(
    name="camper-van",
    words=(
        "camper van",
        "camper",
        "motorhome",
        "caravan",
        "van life",
        "road trip",
        "camping van",
        "mobile home",
    ),
    aspect=1.6,
    draw=draw,
)
