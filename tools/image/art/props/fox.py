"""A fox sitting with its brush round its feet."""

from __future__ import annotations

import skia

from tools.image.art import brush, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = 0xFFE0702C
    brush.contact(canvas, palette, 52, 94, 40)
    tail = shape.path("M58 90 C76 96 100 88 101 66 C101 56 94 48 88 52 C90 64 80 72 62 76 Z")
    brush.ball(canvas, tail, fur)
    tip = shape.path("M101 66 C101 56 94 48 88 52 C89.4 58 88 63 85 67 Q93 70 100.4 72 Z")
    brush.ball(canvas, tip, 0xFFFFF6EA, depth=0.5)
    brush.ball(canvas, shape.smooth((34, 54), (46, 50), (58, 58), (66, 84), (56, 93), (30, 93), (24, 80)), fur)
    brush.ball(canvas, shape.smooth((36, 56), (46, 54), (50, 70), (45, 84), (36, 74)), 0xFFFFF3E4, depth=0.5)
    for x in (34, 48):
        brush.body(canvas, shape.path(f"M{x - 4} 68 H{x + 4.4} L{x + 3.4} 88 H{x - 3} Z"), fur, bend=0.6)
        brush.ball(canvas, shape.oval(x, 90, 6, 4), 0xFF3A2620)
    for side in (-1, 1):
        ear = shape.polygon((40 + side * 6, 22), (40 + side * 22, 2), (40 + side * 25, 28), r=2)
        brush.ball(canvas, ear, fur)
        inner = shape.polygon((40 + side * 11, 21), (40 + side * 20.6, 9), (40 + side * 22, 25), r=1)
        brush.ball(canvas, inner, 0xFF3A2620)
    face = shape.path("M14 30 C18 16 62 16 66 30 C68 40 52 52 40 60 C28 52 12 40 14 30 Z")
    brush.cast(canvas, face, alpha=0.24)
    brush.ball(canvas, face, fur)
    for side in (-1, 1):
        cheek = shape.path(
            f"M{40 + side * 26} 32 C{40 + side * 24} 42 {40 + side * 10} 52 40 59 C{40 + side * 4} 48 "
            f"{40 + side * 12} 38 {40 + side * 26} 32 Z"
        )
        brush.ball(canvas, cheek, 0xFFFFF6EA, depth=0.5)
        brush.fill(canvas, shape.oval(40 + side * 11, 34, 2.5, 3), 0xFF1D1412)
        brush.gloss(canvas, shape.oval(40 + side * 11 - 0.8, 33, 0.9), 0.95, 0.1)
    brush.ball(canvas, shape.oval(40, 56, 3.8, 3), 0xFF2A1A16)


PROP = Prop(
    name="fox",
    words=(
        "fox",
        "red fox",
        "vixen",
        "wolf",
        "forest animal",
        "sly fox",
        "raccoon",
    ),
    aspect=1.05,
    draw=draw,
    states=("sitting",),
)
