"""A board with a knife and cut vegetables."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 66, 94, 58)
    brush.body(canvas, shape.path("M8 84 H124 V90 Q124 94 118 94 H14 Q8 94 8 90 Z"), colour.darken(colour.WOOD, 0.24))
    board = shape.polygon((22, 58), (112, 58), (126, 85), (6, 85), r=4)
    brush.panel(canvas, board, 0xFFD6A06A)
    rings = [
        shape.path(f"M{26 - at * 4} {62 + at * 6} Q66 {58 + at * 6.5} {108 + at * 4} {62 + at * 6}") for at in range(4)
    ]
    brush.stroke(canvas, shape.joined(rings), colour.fade(colour.darken(0xFFD6A06A, 0.4), 0.35), 0.9)
    for x, y in ((34, 74), (44, 78), (53, 74), (40, 69), (49, 69)):
        disc = shape.oval(x, y, 6.4, 4)
        brush.cast(canvas, disc)
        brush.ball(canvas, disc, 0xFFF08A2E)
        brush.stroke(canvas, shape.oval(x, y - 0.4, 3, 1.7), colour.fade(0xFFFFD79A, 0.9), 0.8)
    brush.ball(canvas, shape.oval(82, 56, 15, 14), 0xFFDE4A3B)
    brush.gloss(canvas, shape.oval(77, 50, 4, 3), 0.7, 0.9)
    brush.fill(canvas, shape.star(82, 44, 7, 2.4, 6), colour.LEAF)
    for x, y, turn in ((100, 66, -20), (106, 60, 12), (98, 58, -50)):
        brush.ball(canvas, shape.turned(shape.blade(x - 8, y + 5, x + 8, y - 6, 3.6), turn, x, y), 0xFF5FAE46)
    knife = shape.path("M14 28 C30 22 60 24 84 30 L82 39 C58 40 32 38 14 28 Z")
    knife = shape.turned(knife, 24, 60, 40)
    brush.cast(canvas, knife, dy=5, blur=2.2, alpha=0.34)
    brush.panel(canvas, knife, 0xFFDCE4EA)
    brush.body(
        canvas, shape.turned(shape.path("M82 29 H112 Q118 30 118 36 Q118 41 112 40 L82 40 Z"), 24, 60, 40), 0xFF33292B
    )


PROP = Prop(
    name="cutting-board",
    words=(
        "cutting board",
        "knife",
        "knives",
        "chop",
        "chopping",
        "slice",
        "dice",
        "peel",
        "prepare ingredients",
        "kitchen knife",
        "herbs and onions",
    ),
    aspect=1.35,
    draw=draw,
    states=("chopping",),
)
