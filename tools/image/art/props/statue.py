"""A bust on its pedestal."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    stone = 0xFFE6E1D8
    brush.contact(canvas, palette, 37, 95, 28)
    brush.body(canvas, shape.box(10, 87, 55, 8, 1), colour.darken(stone, 0.12))
    brush.body(canvas, shape.box(16, 68, 43, 20, 1), stone)
    brush.panel(canvas, shape.box(25, 74, 25, 8, 1), colour.GOLD)
    brush.body(canvas, shape.box(12, 64, 51, 6, 1.5), colour.darken(stone, 0.06))
    chest = shape.path("M29 44 H46 Q50 50 62 53 Q66 62 58 65 H17 Q9 62 13 53 Q25 50 29 44 Z")
    brush.body(canvas, chest, stone)
    brush.body(canvas, shape.path("M30 34 H45 V47 Q37 53 30 47 Z"), colour.darken(stone, 0.12))
    head = shape.path("M22 22 Q22 5 37.5 5 Q53 5 53 22 Q53 42 37.5 44 Q22 42 22 22 Z")
    brush.ball(canvas, head, stone)
    for x, y in ((22, 14), (27, 8), (34, 5.4), (41, 5.4), (48, 8), (53, 14), (21, 21), (54, 21)):
        brush.ball(canvas, shape.oval(x, y, 4.8), colour.darken(stone, 0.05))
    ink = colour.fade(0xFF6E675C, 0.8)
    brush.stroke(canvas, shape.path("M28 21 q4 -3 7 0 M40 21 q4 -3 7 0 M37.5 21 L36 29 h4 M33 35 q4.5 2 9 0"), ink, 1.4)


PROP = Prop(
    name="statue",
    words=(
        "statue",
        "sculpture",
        "bust",
        "monument",
        "sculptor",
        "antique",
        "ancient greece",
        "philosopher",
        "marble",
        "memorial",
    ),
    aspect=0.75,
    draw=draw,
)
