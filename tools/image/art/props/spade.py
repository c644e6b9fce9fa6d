"""A spade in the soil with a seedling."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 95, 36)
    canvas.save()
    canvas.rotate(9, 52, 90)
    brush.body(canvas, shape.box(49, 18, 6, 46, 2.4), colour.WOOD)
    brush.stroke(canvas, shape.path("M40 6 H64 L56 20 H48 Z"), colour.darken(colour.accent(palette), 0.2), 5)
    brush.stroke(canvas, shape.path("M40 6 H64"), colour.accent(palette), 5)
    brush.body(canvas, shape.box(47.4, 52, 9.2, 12, 2), colour.IRON)
    brush.body(canvas, shape.path("M36 62 H68 V80 Q62 90 52 92 Q42 90 36 80 Z"), colour.STEEL)
    canvas.restore()
    brush.ball(canvas, shape.path("M4 95 Q8 84 24 81 Q34 84 46 81 Q64 78 76 88 Q80 91 81 95 Z"), colour.EARTH)
    for x, y in ((18, 89), (34, 87), (50, 90), (68, 88)):
        brush.fill(canvas, shape.oval(x, y, 2, 1.2), colour.darken(colour.EARTH, 0.4))
    brush.stroke(canvas, shape.path("M22 84 Q23 72 21 60"), colour.LEAF, 2.4)
    leaf(canvas, 21, 66, 6, 54, 6, colour.LEAF)
    leaf(canvas, 21, 62, 36, 50, 6, colour.LEAF)


PROP = Prop(
    name="spade",
    words=(
        "spade",
        "shovel",
        "digging",
        "dig",
        "planting",
        "allotment",
        "soil",
        "groundbreaking",
        "rake",
        "garden tools",
        "hoe",
    ),
    aspect=0.85,
    draw=draw,
)
