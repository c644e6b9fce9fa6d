"""A dress on a hanger."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 40, 96, 26)
    brush.stroke(
        canvas, shape.path("M40 12 V8 Q40 3 44 4 Q47 6 44 9 M14 22 L40 12 L66 22"), colour.darken(colour.WOOD, 0.2), 2.6
    )
    skirt = shape.path("M27 46 Q20 70 5 90 Q22 96 40 94 Q58 96 75 90 Q60 70 53 46 Z")
    brush.cast(canvas, skirt)
    brush.body(canvas, skirt, base)
    for x0, x1 in ((33, 22), (40, 40), (47, 58)):
        fold = shape.path(f"M{x0} 50 Q{(x0 + x1) / 2} 70 {x1} 92")
        brush.stroke(canvas, fold, colour.fade(colour.darken(base, 0.6), 0.3), 2, blur=0.8)
    top = shape.path("M22 18 L30 17 Q40 28 50 17 L58 18 Q56 34 53 48 H27 Q24 34 22 18 Z")
    brush.body(canvas, top, base)
    brush.body(canvas, shape.box(26.4, 44, 27.2, 6, 2), colour.rgb(palette.support))
    brush.ball(canvas, shape.oval(48, 47, 4), colour.GOLD)
    brush.stroke(canvas, shape.path("M7 89 Q22 94.4 40 92.4 Q58 94.4 73 89"), colour.fade(colour.on(base), 0.6), 1.2)


PROP = Prop(
    name="dress",
    words=(
        "dress",
        "evening dress",
        "wedding dress",
        "gown",
        "skirt",
        "suit",
        "ball gown",
        "boutique dress",
        "costume",
        "costumes",
    ),
    aspect=0.8,
    draw=draw,
)
