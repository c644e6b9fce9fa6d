"""A tub of popcorn."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 40, 94.5, 26)
    for at, (x, y) in enumerate(
        (
            (16, 34),
            (27, 26),
            (40, 20),
            (53, 25),
            (64, 33),
            (22, 22),
            (34, 13),
            (47, 12),
            (58, 19),
            (34, 32),
            (48, 33),
            (40, 27),
        )
    ):
        for dx, dy, r in ((-3.4, 0, 4.6), (3.2, -1, 4.8), (0, -3.6, 4.6), (0, 3, 4.2)):
            brush.ball(canvas, shape.oval(x + dx, y + dy, r), 0xFFFFF3CE if at % 3 else 0xFFFFE19A)
        brush.fill(canvas, shape.oval(x, y, 1.6), colour.fade(0xFFC98A2C, 0.7))
    tub = shape.path("M8 36 H72 L63 92 Q40 97 17 92 Z")
    brush.body(canvas, tub, colour.PAPER)
    for at in range(4):
        left = 10 + at * 17.0
        stripe = shape.polygon((left, 36), (left + 8.6, 36), (left * 0.72 + 17.6, 96), (left * 0.72 + 11.2, 96))
        brush.band(canvas, tub, stripe, base)
    brush.rim(canvas, tub)
    brush.panel(canvas, shape.oval(40, 66, 14, 12), colour.GOLD)
    brush.fill(canvas, shape.star(40, 66, 8, 3.6), colour.PAPER)


PROP = Prop(
    name="popcorn",
    words=(
        "popcorn",
        "cinema snack",
        "crisps",
        "snacks",
        "movie night",
        "candyfloss",
        "nachos",
    ),
    aspect=0.8,
    draw=draw,
)
