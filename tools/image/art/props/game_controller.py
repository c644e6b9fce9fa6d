"""A game controller."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 72, 93, 50)
    for x in (34, 88):
        brush.body(canvas, shape.box(x, 18, 24, 12, 5), 0xFF2B313C)
    hull = shape.path(
        "M32 24 H113 C130 24 138 52 140 74 C141 90 126 94 116 84 L104 70 H41 L29 84 C19 94 4 90 5 74 "
        "C7 52 15 24 32 24 Z"
    )
    brush.cast(canvas, hull, dy=2.6, blur=2.4)
    brush.ball(canvas, hull, base)
    brush.gloss(
        canvas, shape.path("M32 28 H112 C118 28 122 34 124 40 C116 32 30 32 20 40 C23 34 26 28 32 28 Z"), 0.35, 1
    )
    pad = shape.union(shape.box(28, 36, 8, 24, 2), shape.box(20, 44, 24, 8, 2))
    brush.cast(canvas, pad)
    brush.panel(canvas, pad, 0xFF2B313C)
    for x, y, tone in ((112, 38, 0xFFF0B63C), (122, 48, 0xFFDE4A3B), (102, 48, 0xFF3AA7DD), (112, 58, 0xFF4FB36A)):
        dot = shape.oval(x, y, 5)
        brush.cast(canvas, dot)
        brush.ball(canvas, dot, tone)
    for x in (56, 90):
        brush.fill(canvas, shape.oval(x, 60, 10.6), colour.darken(base, 0.5))
        brush.ball(canvas, shape.oval(x, 58.6, 8.4), 0xFF343B47)
        brush.ball(canvas, shape.oval(x, 57.6, 5), 0xFF4A5361)
    for x in (62, 76):
        brush.fill(canvas, shape.box(x, 38, 8, 4, 2), colour.darken(base, 0.55))


PROP = Prop(
    name="game-controller",
    words=(
        "game controller",
        "video game",
        "gaming",
        "gamer",
        "games console",
        "joystick",
        "esports",
        "playstation",
        "game night",
    ),
    aspect=1.45,
    draw=draw,
    states=("still",),
)
