"""An anchor with its rope."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    iron = 0xFF44566E
    brush.contact(canvas, palette, 42, 95, 24)
    brush.stroke(canvas, shape.oval(42.5, 13, 7), iron, 4.6)
    brush.stroke(canvas, shape.oval(42.1, 12.5, 7), colour.lighten(iron, 0.35), 1.6)
    shaft = shape.box(38, 20, 9, 68, 3)
    brush.body(canvas, shaft, iron)
    brush.blend(canvas, shape.box(20, 28, 45, 8, 4), colour.lighten(iron, 0.4), colour.darken(iron, 0.3))
    arms = shape.path(
        "M42.5 94 Q12 92 8 62 L3 68 L6 50 L20 62 L14 62 Q18 80 42.5 82 Q67 80 71 62 L65 62 L79 50 L82 68 L77 62 "
        "Q73 92 42.5 94 Z"
    )
    brush.panel(canvas, arms, iron)
    brush.rim(canvas, arms, 1.0, 2.4)
    rope = shape.path("M44 8 Q66 6 62 26 Q58 44 30 50 Q18 56 30 64 Q46 68 56 76")
    brush.stroke(canvas, shape.moved(rope, 1, 2), colour.fade(0xFF180C1C, 0.3), 4, blur=1.2)
    brush.stroke(canvas, rope, colour.darken(0xFFD9B377, 0.2), 4)
    brush.stroke(canvas, shape.moved(rope, -0.4, -0.6), 0xFFE8CB95, 2)


PROP = Prop(
    name="anchor",
    words=(
        "anchor",
        "harbour",
        "marina",
        "mooring",
        "sailor",
        "seafaring",
        "nautical",
        "docks",
        "navy",
    ),
    aspect=0.85,
    draw=draw,
)
