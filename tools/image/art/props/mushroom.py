"""A red mushroom with white dots."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94, 30)
    for x in (20, 80):
        for lean in (-5, 0, 5):
            brush.ball(canvas, shape.blade(x, 94, x + lean, 80 + abs(lean), 1.8), colour.LEAF)
    stem = shape.path("M39 50 C40 66 36 82 33 92 Q50 96 67 92 C64 82 60 66 61 50 Z")
    brush.body(canvas, stem, 0xFFF6EBD6, bend=0.7)
    skirt = shape.path("M34 58 Q50 52 66 58 Q64 66 58 63 Q54 67 50 63 Q46 67 42 63 Q36 66 34 58 Z")
    brush.cast(canvas, skirt)
    brush.body(canvas, skirt, 0xFFFFF7E8, bend=0.5)
    cap = shape.path("M6 52 C6 20 26 7 50 7 C74 7 94 20 94 52 C94 59 74 57 50 57 C26 57 6 59 6 52 Z")
    brush.cast(canvas, cap, dy=2.6, blur=2)
    brush.ball(canvas, cap, 0xFFD8402E)
    for x, y, r in (
        (30, 28, 7),
        (54, 20, 6),
        (74, 34, 7),
        (48, 42, 6.4),
        (20, 46, 4.6),
        (84, 49, 4),
        (67, 49, 3.4),
        (38, 14, 3),
    ):
        brush.inside(canvas, cap, shape.oval(x, y, r, r * 0.86), brush.paint(0xFFFFF8EA))
    brush.gloss(canvas, shape.path("M18 36 C22 22 32 14 44 12 C34 18 26 26 23 38 Z"), 0.4, 1.4)


PROP = Prop(
    name="mushroom",
    words=(
        "mushroom",
        "mushrooms",
        "toadstool",
        "fungi",
        "fungus",
        "truffle",
        "forest floor",
    ),
    aspect=1.0,
    draw=draw,
    states=("red",),
)
