"""A glass perfume bottle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    gold = 0xFFE2B65C
    brush.contact(canvas, palette, 37.5, 94, 30)
    brush.body(canvas, shape.box(25, 6, 25, 21, 2), 0xFF23262F)
    brush.body(canvas, shape.box(29, 26, 17, 7), gold)
    flask = shape.path("M22 33 H53 C61 33 67 38 67 46 V86 Q67 94 59 94 H16 Q8 94 8 86 V46 C8 38 14 33 22 33 Z")
    brush.body(canvas, flask, colour.lighten(colour.accent(palette), 0.62), foot=0.1)
    liquid = shape.path("M13 50 H62 V84 Q62 89 57 89 H18 Q13 89 13 84 Z")
    brush.body(canvas, liquid, colour.mix(colour.accent(palette), gold, 0.3), foot=0.25)
    brush.fill(canvas, shape.box(13, 49.4, 49, 1.2), colour.fade(colour.WHITE, 0.7))
    brush.panel(canvas, shape.box(22, 58, 31, 20, 1), 0xFF23262F)
    brush.stroke(canvas, shape.box(24, 60, 27, 16, 0.6), gold, 0.6)
    brush.stroke(canvas, shape.path("M29 66.4 H46 M33 71 H42"), gold, 1.2)
    brush.gloss(canvas, shape.path("M12 46 C12 41 15 38 19 37 L21 39 C17 41 16 43 16 47 V84 H12 Z"), 0.75, 0.6)
    brush.gloss(canvas, shape.box(58, 44, 3, 40, 1.5), 0.35, 0.7)


PROP = Prop(
    name="perfume",
    words=(
        "perfume",
        "fragrance",
        "scent",
        "cosmetics",
        "cosmetic",
        "beauty",
        "skincare",
        "lotion",
        "cream jar",
        "luxury",
        "serum",
        "eau de parfum",
        "aroma",
    ),
    aspect=0.75,
    draw=draw,
    states=("still",),
)
