"""A laid dining table with two chairs."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def _glass(canvas: skia.Canvas, x: float) -> None:
    form = shape.path(
        f"M{x - 3.6} 34 H{x + 3.6} C{x + 3.6} 41 {x + 1} 42 {x + 0.6} 43 V49 H{x + 2.6} V50.4 H{x - 2.6} V49 "
        f"H{x - 0.6} V43 C{x - 1} 42 {x - 3.6} 41 {x - 3.6} 34 Z"
    )
    wine = f"M{x - 3.2} 37 H{x + 3.2} C{x + 2.6} 41 {x + 1} 41.6 {x} 41.6 C{x - 1} 41.6 {x - 2.6} 41 {x - 3.2} 37 Z"
    brush.body(canvas, form, 0xFFDCEEF6)
    brush.fill(canvas, shape.path(wine), 0xFFA5243C)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 70, 95, 58)
    wood = colour.mix(colour.WOOD, colour.accent(palette), 0.15)
    for x, side in ((18, 1), (122, -1)):
        back = shape.path(f"M{x - side * 5} 30 Q{x} 26 {x + side * 5} 30 L{x + side * 4} 66 H{x - side * 4} Z")
        brush.panel(canvas, back, colour.darken(wood, 0.1))
        for dx in (-3, 0.6):
            brush.fill(canvas, shape.box(x + dx, 36, 1.8, 24, 0.8), colour.fade(colour.darken(wood, 0.7), 0.35))
        brush.body(canvas, shape.box(x - 10 + side * 7, 66, 20, 5, 2), colour.rgb(palette.second))
        for dx in (-9, 8):
            brush.body(canvas, shape.box(x + dx - 1.5 + side * 6, 70, 3.4, 25, 1), colour.darken(wood, 0.25))
    brush.body(canvas, shape.box(66, 60, 8, 32, 2), colour.darken(wood, 0.2))
    brush.body(canvas, shape.path("M52 95 C54 89 64 88 70 88 C76 88 86 89 88 95 Z"), colour.darken(wood, 0.3))
    cloth = shape.path(
        "M30 52 H110 L114 70 C106 74 100 68 92 72 C84 76 78 69 70 72 C62 76 56 69 48 72 C40 75 34 69 26 70 Z"
    )
    brush.cast(canvas, cloth, dy=2.4)
    brush.body(canvas, cloth, 0xFFFFF8EC, foot=0.14)
    top = shape.oval(70, 52, 42, 6.4)
    brush.panel(canvas, top, 0xFFFFFCF5)
    for x in (48, 92):
        brush.cast(canvas, shape.oval(x, 51.4, 11, 2.6), dy=0.8)
        brush.ball(canvas, shape.oval(x, 51, 11, 2.6), 0xFFF3F5F8)
        brush.ball(canvas, shape.oval(x, 50.4, 7, 1.5), colour.lighten(colour.accent(palette), 0.3))
    for x in (61, 80):
        _glass(canvas, x)
    brush.body(canvas, shape.box(68.6, 36, 3.6, 14, 1), 0xFFFBF3DF)
    brush.glow(canvas, 70.4, 31, 14, 0xFFFFC04A, 0.7)
    brush.fill(canvas, shape.drop(70.4, 27, 2.3), 0xFFFFA62B)


PROP = Prop(
    name="dining-table",
    words=(
        "dining table",
        "table",
        "tables",
        "reservation",
        "tablecloth",
        "table for two",
        "dinner table",
        "restaurant table",
    ),
    aspect=1.4,
    draw=draw,
    states=("laid",),
)
