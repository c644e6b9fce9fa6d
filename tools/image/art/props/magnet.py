"""A horseshoe magnet that pulls."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94, 34)
    hull = shape.path("M9 40 V50 C9 102 86 102 86 50 V40 H62 V52 C62 72 33 72 33 52 V40 Z")
    brush.cast(canvas, hull)
    brush.body(canvas, hull, 0xFFD8402E)
    for x in (9, 62):
        brush.body(canvas, shape.box(x, 26, 24, 17, 1.4), colour.lighten(colour.STEEL, 0.2))
    brush.gloss(canvas, shape.path("M14 46 C14 66 22 80 32 84 C22 76 19 62 19.6 46 Z"), 0.45, 1)
    for x, turn in ((10, -18), (21, 0), (32, 14), (63, -14), (74, 0), (85, 18)):
        bolt = shape.turned(shape.box(x - 1.2, 8, 2.4, 11, 1.2), turn, x, 24)
        brush.fill(
            canvas, bolt, colour.accent(palette) if colour.luminance(colour.accent(palette)) < 0.6 else 0xFFF0A63C
        )


PROP = Prop(
    name="magnet",
    words=(
        "magnet",
        "magnetic",
        "attraction",
        "magnetism",
        "attract",
        "pull",
        "magnetic field",
        "lead magnet",
    ),
    aspect=0.95,
    draw=draw,
    states=("pulling",),
)
