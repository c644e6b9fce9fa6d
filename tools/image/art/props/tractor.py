"""A tractor with a cab and one large wheel."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 66, 94, 58)
    brush.body(canvas, shape.box(97, 20, 4.6, 26, 2), 0xFF39414F)
    cab = shape.path("M30 52 L36 16 H72 L76 52 Z")
    brush.fill(canvas, cab, colour.fade(0xFFCFE8F2, 0.9))
    brush.gloss(canvas, shape.path("M40 22 H50 L42 48 H36 Z"), 0.6, 0.6)
    brush.stroke(canvas, shape.path("M32 52 L37.4 17 M72 17 L75 52 M55 17 V52"), 0xFF2B313C, 3)
    brush.body(canvas, shape.box(31, 10, 47, 7, 3), base)
    hood = shape.path("M70 44 H116 Q124 45 124 54 V70 H70 Z")
    brush.body(canvas, hood, base)
    brush.fill(canvas, shape.joined([shape.box(112, y, 10, 2.2, 1) for y in (51, 56, 61)]), colour.darken(base, 0.6))
    brush.ball(canvas, shape.oval(122, 49.6, 3), 0xFFFFE9A8)
    brush.panel(canvas, shape.path("M24 52 H80 V72 H40 Z"), colour.darken(base, 0.14))
    _wheel(canvas, 40, 66, 28)
    _wheel(canvas, 108, 77, 17)
    fender = shape.arc(40, 66, 32, 32, 200, 120)
    brush.stroke(canvas, fender, colour.darken(base, 0.2), 5)
    brush.stroke(canvas, shape.moved(fender, -0.6, -1), base, 3.4)


def _wheel(canvas: skia.Canvas, x: float, y: float, r: float) -> None:
    brush.ball(canvas, shape.gear(x, y, r, r * 0.9, 18), 0xFF2A2F39)
    brush.stroke(canvas, shape.oval(x, y, r * 0.74), colour.fade(0xFF000000, 0.4), r * 0.06)
    brush.ball(canvas, shape.oval(x, y, r * 0.56), colour.GOLD)
    brush.ball(canvas, shape.oval(x, y, r * 0.36), colour.darken(colour.GOLD, 0.3))
    brush.ball(canvas, shape.oval(x, y, r * 0.14), 0xFF5A6372)


PROP = Prop(
    name="tractor",
    words=(
        "tractor",
        "farming",
        "agriculture",
        "harvest",
        "combine harvester",
        "plough",
        "field work",
        "farm machine",
    ),
    aspect=1.35,
    draw=draw,
    states=("still",),
)
