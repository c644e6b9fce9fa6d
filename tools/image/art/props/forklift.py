"""A forklift truck with a pallet."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFFF0A828, colour.accent(palette), 0.3)
    brush.contact(canvas, palette, 70, 94.5, 58)
    brush.body(canvas, shape.box(54, 6, 6, 80, 1.5), colour.NIGHT)
    brush.body(canvas, shape.box(47, 10, 4, 76, 1.5), colour.IRON)
    brush.stroke(canvas, shape.path("M52 60 V80 H6"), colour.NIGHT, 4)
    brush.panel(canvas, shape.box(6, 71, 40, 7, 1), colour.WOOD)
    for x, y, wide in ((8.0, 46.0, 18.0), (27.0, 46.0, 18.0), (15.0, 24.0, 22.0)):
        brush.panel(canvas, shape.box(x, y, wide, 24 if y > 30 else 21, 1), 0xFFC99A62)
        brush.fill(canvas, shape.box(x + wide / 2 - 2, y, 4, 9), colour.fade(colour.CREAM, 0.8))
    brush.stroke(canvas, shape.path("M64 54 L72 12 H108 L112 50"), colour.NIGHT, 3.6)
    brush.panel(canvas, shape.path("M60 56 H84 L88 46 H118 Q130 48 130 64 V84 H60 Z"), base)
    brush.body(canvas, shape.box(86, 36, 7, 18, 3), colour.NIGHT)
    brush.body(canvas, shape.box(88, 50, 20, 6, 3), colour.NIGHT)
    brush.stroke(canvas, shape.path("M72 56 L77 40 M72 41 L82 39"), colour.IRON, 2.6)
    brush.stroke(canvas, shape.path("M62 76 H128"), colour.fade(colour.NIGHT, 0.5), 1.6)
    wheel(canvas, 74, 83, 11.4)
    wheel(canvas, 116, 84, 10.4)


PROP = Prop(
    name="forklift",
    words=(
        "forklift",
        "forklift truck",
        "pallet truck",
        "warehouse",
        "warehouse work",
        "warehouse worker",
        "storage",
        "pallets",
        "logistics centre",
        "goods",
    ),
    aspect=1.35,
    draw=draw,
)
