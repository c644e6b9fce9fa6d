"""A tortoise with a patterned shell."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    skin, shell = 0xFF93A856, 0xFF9A6B3C
    brush.contact(canvas, palette, 70, 94, 58)
    brush.ball(canvas, shape.path("M18 74 C10 76 5 82 4 88 C12 88 20 84 24 80 Z"), skin)
    for x, tone in ((42, 0.2), (98, 0.2), (32, 0.0), (88, 0.0)):
        brush.body(
            canvas, shape.path(f"M{x - 8} 74 H{x + 9} L{x + 8} 92 Q{x} 95 {x - 7} 92 Z"), colour.darken(skin, tone)
        )
    neck = shape.path("M96 72 C108 72 108 56 112 44 C116 34 136 34 140 46 C143 56 134 62 126 62 C122 74 112 82 98 82 Z")
    brush.ball(canvas, neck, skin)
    brush.fill(canvas, shape.oval(129, 45, 2.4, 2.8), 0xFF1C1A14)
    brush.gloss(canvas, shape.oval(128.2, 44, 0.8), 0.95, 0.1)
    brush.stroke(canvas, shape.path("M139 52 Q132 57 124 54"), colour.darken(skin, 0.7), 1.3)
    dome = shape.path("M14 76 C14 34 42 22 62 22 C84 22 108 36 110 76 Z")
    brush.cast(canvas, dome, blur=2)
    brush.ball(canvas, dome, shell)
    plates = [
        shape.polygon((50, 34), (74, 34), (82, 50), (74, 64), (50, 64), (42, 50), r=3),
        shape.polygon((44, 36), (36, 50), (42, 64), (24, 68), (20, 62), (28, 42), r=3),
        shape.polygon((80, 36), (88, 50), (82, 64), (100, 68), (104, 60), (96, 42), r=3),
    ]
    for plate in plates:
        brush.ball(canvas, shape.common(plate, dome), colour.lighten(shell, 0.2))
    brush.panel(canvas, shape.box(10, 72, 104, 8, 4), colour.lighten(shell, 0.32))


PROP = Prop(
    name="tortoise",
    words=(
        "tortoise",
        "turtle",
        "sea turtle",
        "shell",
        "slow and steady",
        "reptile",
    ),
    aspect=1.45,
    draw=draw,
    states=("walking",),
)
