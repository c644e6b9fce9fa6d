"""A flower in bloom."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 95, 10)
    stem = shape.smooth((40, 95), (42, 76), (38.6, 60), (40, 42), closed=False)
    brush.stroke(canvas, stem, colour.darken(colour.LEAF, 0.4), 3.2)
    brush.stroke(canvas, stem, colour.LEAF, 2)
    leaf(canvas, 41, 84, 72, 66, 7, colour.LEAF)
    leaf(canvas, 40, 78, 10, 62, 7, colour.LEAF)
    base = colour.accent(palette)
    for ring, count, long, wide, tone in ((0, 9, 31, 7.4, 0.2), (20, 9, 28, 6.8, 0.0)):
        for at in range(count):
            angle = math.radians(ring + at * 360 / count)
            x, y = 40 + long * math.cos(angle), 36 + long * math.sin(angle)
            petal = shape.blade(40, 36, x, y, wide)
            brush.cast(canvas, petal, alpha=0.16, blur=0.9)
            run = brush.radial(
                40,
                36,
                32,
                (
                    (0, colour.darken(base, 0.4)),
                    (0.5, colour.darken(base, tone * 0.6)),
                    (1, colour.lighten(base, 0.35 - tone)),
                ),
            )
            canvas.drawPath(petal, brush.shaded(run))
    brush.ball(canvas, shape.oval(40, 36, 9.4), 0xFFF5B82E)
    dots = [
        shape.oval(40 + r * 0.9 * math.cos(r * 2.4), 36 + r * 0.9 * math.sin(r * 2.4), 0.6)
        for r in (k * 0.42 for k in range(2, 22))
    ]
    brush.fill(canvas, shape.joined(dots), 0xFF9A5A14)


PROP = Prop(
    name="flower",
    words=(
        "flower",
        "blossom",
        "bloom",
        "rose",
        "tulip",
        "spring",
        "daisy",
        "sunflower",
        "florist",
        "bouquet",
        "flowers",
        "meadow flower",
    ),
    aspect=0.8,
    draw=draw,
    states=("bloom",),
)
