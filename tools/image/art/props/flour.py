"""A paper bag of flour with a wheat ear, and a wooden scoop."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 48, 94, 38)
    bag = shape.path("M18 22 L70 22 C72 40 75 64 73 90 Q73 94 69 94 H19 Q15 94 15 90 C13 64 16 40 18 22 Z")
    brush.body(canvas, bag, 0xFFEADCC2)
    brush.fill(
        canvas,
        shape.path("M20 26 C18 50 18 70 19 92 L24 92 C22 70 21 50 24 26 Z"),
        colour.fade(0xFF8A6B42, 0.22),
        blur=1,
    )
    roll = shape.polygon((16, 8), (72, 8), (73, 24), (15, 24), r=2.5)
    brush.cast(canvas, roll)
    brush.body(canvas, roll, 0xFFD9C6A2, foot=0.1)
    strip = shape.path("M0 44 Q44 47 90 44 V80 Q44 83 0 80 Z")
    brush.band(canvas, bag, strip, colour.accent(palette))
    _ear(canvas, 44, 79, 47, colour.on(colour.accent(palette)))
    scoop = shape.path("M66 84 C66 76 74 72 84 76 L96 81 C98 88 92 94 84 94 H72 Q66 94 66 84 Z")
    brush.fill(canvas, shape.oval(76, 92, 24, 3.4), 0xFFFFFBF2)
    brush.cast(canvas, scoop)
    brush.ball(canvas, scoop, colour.WOOD)
    brush.ball(canvas, shape.path("M68 82 C70 74 80 71 90 78 C86 84 72 86 68 82 Z"), 0xFFFFFBF2)


def _ear(canvas: skia.Canvas, x: float, foot: float, top: float, ink: int) -> None:
    brush.stroke(canvas, shape.line((x, foot), (x, top + 6)), ink, 1.1)
    for at in range(5):
        y = top + 9 + at * 4.6
        for side in (-1, 1):
            brush.fill(canvas, shape.blade(x, y + 3, x + side * 6, y - 4, 2), ink)
    brush.fill(canvas, shape.blade(x, top + 8, x, top - 1, 2), ink)


PROP = Prop(
    name="flour",
    words=(
        "flour",
        "flour bag",
        "wheat",
        "sugar",
        "baking powder",
        "grain",
        "cereal",
        "farine",
        "mehl",
        "sack",
        "salt",
    ),
    aspect=1.05,
    draw=draw,
    states=("full",),
)
