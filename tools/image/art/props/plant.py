"""A young plant with broad leaves, its stem, soil and roots."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    _roots(canvas)
    stem = shape.smooth((50, 82), (51.6, 62), (48.6, 42), (50, 20), closed=False)
    brush.stroke(canvas, stem, colour.darken(colour.LEAF, 0.4), 3.4)
    brush.stroke(canvas, stem, colour.lighten(colour.LEAF, 0.15), 2.2)
    for x0, y0, x1, y1, wide in (
        (51, 64, 88, 52, 11),
        (50.4, 62, 12, 48, 11),
        (49, 44, 80, 26, 9.4),
        (49, 42, 18, 24, 9.4),
        (50, 22, 62, 5, 5.6),
        (50, 22, 37, 7, 5.6),
    ):
        leaf(canvas, x0, y0, x1, y1, wide, colour.LEAF)


def _roots(canvas: skia.Canvas) -> None:
    soil = shape.path("M12 84 C24 78 36 78 50 77 C66 78 78 78 88 84 C86 92 74 96 50 96 C26 96 14 92 12 84 Z")
    brush.body(canvas, soil, colour.EARTH, bend=0.7)
    root = 0xFFE9D2AC
    for d in (
        "M50 80 C49 86 48 90 49 94",
        "M50 81 C44 86 38 88 31 90",
        "M50 81 C56 86 62 87 69 90",
        "M49 84 C44 88 42 91 41 93",
        "M51 84 C55 88 57 90 59 93",
    ):
        brush.stroke(canvas, shape.path(d), root, 1.1)
    for x, y in ((22, 86), (30, 83), (70, 84), (79, 86), (62, 82)):
        brush.fill(canvas, shape.oval(x, y, 1.3, 0.9), colour.fade(0xFFC79A73, 0.7))


PROP = Prop(
    name="plant",
    words=(
        "plant",
        "seedling",
        "sprout",
        "photosynthesis",
        "chlorophyll",
        "stem",
        "roots",
        "growth",
        "grow",
        "leaves",
        "shoot",
        "crop",
        "botany",
        "biology",
    ),
    aspect=1.0,
    draw=draw,
    states=("roots",),
)
