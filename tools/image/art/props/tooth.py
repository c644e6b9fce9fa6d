"""A tooth with a sparkle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 95, 20)
    form = shape.path(
        "M42 20 C52 8 74 10 76 32 C78 48 68 58 66 76 C64 90 60 95 55 95 C48 95 50 68 42 68 "
        "C34 68 36 95 29 95 C24 95 20 90 18 76 C16 58 6 48 8 32 C10 10 32 8 42 20 Z"
    )
    brush.ball(canvas, form, 0xFFF4F6F8)
    brush.inside(canvas, form, shape.oval(70, 60, 20, 34), brush.paint(colour.fade(0xFF8FB2C8, 0.35), blur=5))
    brush.stroke(canvas, shape.path("M32 22 C38 28 46 28 52 23"), colour.fade(0xFF9FB4C2, 0.7), 1.2)
    brush.gloss(canvas, shape.turned(shape.oval(22, 34, 4, 10), 14, 22, 34), 0.9, 1.2)
    brush.sparkle(canvas, 70, 16, 11, colour.accent(palette))
    brush.sparkle(canvas, 79, 34, 5, colour.rgb(palette.support))


PROP = Prop(
    name="tooth",
    words=(
        "tooth",
        "teeth",
        "dentist",
        "dental",
        "toothpaste",
        "toothbrush",
        "smile teeth",
        "orthodontist",
        "molar",
        "caries",
    ),
    aspect=0.85,
    draw=draw,
    states=("clean",),
)
