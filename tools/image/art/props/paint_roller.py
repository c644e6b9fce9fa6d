"""A paint roller with a fresh stripe and its tin."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    stripe = shape.path("M8 20 H52 V74 Q48 70 44 76 Q40 80 36 72 Q30 66 26 74 Q20 80 16 70 Q12 64 8 70 Z")
    brush.panel(canvas, stripe, base)
    brush.contact(canvas, palette, 82, 94.5, 30)
    _tin(canvas, base)
    brush.stroke(canvas, shape.path("M62 20 H70 V34 H40 V46"), colour.IRON, 3)
    brush.body(canvas, shape.polygon((36, 46), (44, 46), (46, 78), (34, 78), r=3), colour.WOOD)
    roller = shape.box(6, 8, 56, 22, 6)
    brush.cast(canvas, roller, dy=3, blur=2)
    brush.blend(canvas, roller, colour.lighten(base, 0.4), colour.darken(base, 0.2))
    brush.rim(canvas, roller)
    brush.panel(canvas, shape.box(60, 11, 4, 16, 1.5), colour.STEEL)


def _tin(canvas: skia.Canvas, base: int) -> None:
    brush.body(canvas, shape.path("M58 56 H106 V90 Q82 98 58 90 Z"), colour.STEEL)
    brush.band(canvas, shape.box(58, 56, 48, 40), shape.box(58, 66, 48, 18), colour.PAPER)
    brush.panel(canvas, shape.oval(82, 56, 24, 6), colour.lighten(colour.STEEL, 0.3))
    brush.ball(canvas, shape.oval(82, 56, 20.5, 4.4), base)
    drip = shape.path("M66 60 q1 14 4 14 q3 0 3 -9 q2 -3 4 0 q0 5 2 5 q3 0 2 -10 Z")
    brush.ball(canvas, drip, base)
    brush.ball(canvas, shape.oval(88, 75, 6), base)


PROP = Prop(
    name="paint-roller",
    words=(
        "paint roller",
        "paint pot",
        "painting walls",
        "decorator",
        "painter and decorator",
        "wall paint",
        "renovate",
        "wallpaper",
        "paint tin",
    ),
    aspect=1.15,
    draw=draw,
)
