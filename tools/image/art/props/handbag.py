"""A leather handbag with a flap and a clasp."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.darken(colour.accent(palette), 0.08)
    brush.contact(canvas, palette, 55, 94, 46)
    handle = shape.path("M30 44 C30 -6 80 -6 80 44")
    brush.stroke(canvas, handle, colour.darken(base, 0.35), 6.5)
    brush.stroke(canvas, shape.moved(handle, -0.8, -0.8), colour.lighten(base, 0.2), 2)
    bag = shape.path("M16 40 H94 Q98 40 99 46 L105 84 Q106 94 96 94 H14 Q4 94 5 84 L11 46 Q12 40 16 40 Z")
    brush.body(canvas, bag, base, bend=0.8)
    _seams(canvas, base, 16, 88, 94)
    flap = shape.path("M14 40 H96 Q100 40 100 46 L101 58 Q96 70 55 71 Q14 70 9 58 L10 46 Q10 40 14 40 Z")
    brush.cast(canvas, flap, dy=2.4, blur=2.4)
    brush.blend(canvas, flap, colour.lighten(base, 0.22), base)
    brush.rim(canvas, flap)
    stitch = shape.path("M13 57 Q20 66 55 67 Q90 66 97 57")
    brush.stroke(canvas, stitch, colour.fade(colour.CREAM, 0.55), 0.9)
    clasp = shape.box(47, 64, 16, 13, 3)
    brush.cast(canvas, clasp, blur=1.4)
    brush.body(canvas, clasp, colour.GOLD)
    brush.fill(canvas, shape.oval(55, 70, 2.4), colour.darken(colour.GOLD, 0.5))
    for x in (30.0, 80.0):
        brush.ball(canvas, shape.oval(x, 45, 4.6), colour.GOLD)


def _seams(canvas: skia.Canvas, base: int, left: float, y: float, right: float) -> None:
    seam = shape.line((left, y), (right, y))
    brush.stroke(canvas, seam, colour.fade(colour.lighten(base, 0.6), 0.5), 0.9)


PROP = Prop(
    name="handbag",
    words=("handbag", "leather bag", "purse bag", "tote", "shoulder bag", "leather goods", "Handtasche"),
    aspect=1.1,
    draw=draw,
)
