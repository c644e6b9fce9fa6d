"""A golden star."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 95, 26)
    gold = 0xFFF9BE2E
    form = shape.path(
        "M50 6 C52 6 53 7 54 9 L64 32 C65 34 66 34.6 68 35 L92 38 C96 38.6 97 42 94 45 L76 61 "
        "C74.6 62 74.4 63 74.6 65 L80 88 C81 92 77.6 94 74.6 92 L53 80 C51 79 49 79 47 80 L25.4 92 "
        "C22 94 19 92 20 88 L25.4 65 C25.6 63 25.4 62 24 61 L6 45 C3 42 4 38.6 8 38 L32 35 "
        "C34 34.6 35 34 36 32 L46 9 C47 7 48 6 50 6 Z"
    )
    brush.ball(canvas, form, gold)
    for at in range(5):
        facet = shape.turned(shape.polygon((50, 4), (50, 53), (64, 33)), at * 72, 50, 53)
        brush.inside(canvas, form, facet, brush.paint(colour.fade(0xFF9A5A0A, 0.16)))
    brush.rim(canvas, form, 1, 2)


PROP = Prop(
    name="star",
    words=(
        "star",
        "stars",
        "rating",
        "favourite star",
        "highlight",
        "excellent",
        "quality star",
        "bestseller",
        "five stars",
        "special",
        "featured",
        "premium",
    ),
    aspect=1.0,
    draw=draw,
    states=("gold",),
)
