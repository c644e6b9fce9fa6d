"""A bottle of milk with a glass."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 48, 94, 38)
    bottle = shape.path("M28 12 H48 V26 C48 33 60 38 60 50 V88 Q60 94 54 94 H22 Q16 94 16 88 V50 C16 38 28 33 28 26 Z")
    brush.body(canvas, bottle, 0xFFE9F1F4, foot=0.15)
    milk = shape.path(
        "M30 30 C33 34 43 34 46 30 C48 38 57 40 57 51 V87 Q57 91 53 91 H23 Q19 91 19 87 V51 C19 40 28 38 30 30 Z"
    )
    brush.body(canvas, milk, 0xFFFFFBF2, bend=0.6, foot=0.14)
    band_ = shape.path("M10 60 Q38 65 66 60 V78 Q38 83 10 78 Z")
    brush.band(canvas, bottle, band_, colour.accent(palette))
    brush.fill(canvas, shape.drop(38, 63, 4), colour.on(colour.accent(palette)))
    brush.body(canvas, shape.box(26, 5, 24, 9, 2.4), colour.accent(palette))
    brush.gloss(canvas, shape.path("M21 50 C22 44 27 42 29 38 L31 40 C29 44 25 46 24.6 52 V58 H21 Z"), 0.85, 0.4)
    _glass(canvas)


def _glass(canvas: skia.Canvas) -> None:
    glass = shape.path("M62 52 H88 L85 91 Q84.6 94 82 94 H68 Q65.4 94 65 91 Z")
    brush.fill(canvas, glass, colour.fade(0xFFDCEBF2, 0.85))
    milk = shape.path("M63.4 62 H86.6 L84.2 90 Q84 92 82 92 H68 Q66 92 65.8 90 Z")
    brush.body(canvas, milk, 0xFFFFFBF2, bend=0.6, foot=0.14)
    brush.fill(canvas, shape.oval(75, 62, 11.6, 2), 0xFFFFFFFF)
    brush.stroke(canvas, shape.oval(75, 52.6, 12.6, 2), colour.fade(0xFF8FAAB8, 0.8), 0.8)
    brush.gloss(canvas, shape.path("M66 58 L68.4 58 L70 86 L68 86 Z"), 0.8, 0.4)
    brush.rim(canvas, glass, 0.9)


PROP = Prop(
    name="milk",
    words=(
        "milk",
        "milk bottle",
        "dairy",
        "glass of milk",
        "yoghurt",
        "yogurt",
        "kefir",
        "lait",
        "milch",
    ),
    aspect=1.0,
    draw=draw,
    states=("full",),
)
