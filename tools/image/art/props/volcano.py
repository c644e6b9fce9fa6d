"""A volcano with glowing lava."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    dice = random.Random(seed)
    brush.contact(canvas, palette, 70, 94, 62)
    brush.glow(canvas, 70, 30, 32, 0xFFFF9A3C, 0.8)
    for x, y, r in ((58, 16, 10), (74, 10, 9.4), (88, 18, 9), (66, 24, 9), (82, 25, 8), (100, 13, 5.6)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFF8B8790, depth=0.7)
    for _ in range(16):
        across, down = dice.gauss(70, 13), dice.uniform(12, 36)
        brush.fill(canvas, shape.oval(across, down, dice.uniform(0.7, 1.7)), 0xFFFFB648)
    cone = shape.path("M4 94 C28 84 44 58 54 34 Q70 40 86 34 C96 58 112 84 136 94 Z")
    brush.panel(canvas, cone, 0xFF5B4A4C)
    shade = shape.path("M76 37 L86 34 C96 58 112 84 136 94 H84 Z")
    brush.inside(canvas, cone, shade, brush.paint(colour.fade(0xFF1E1216, 0.34)))
    for d in (
        "M60 37 C58 52 50 58 50 70 C50 76 44 78 42 84",
        "M70 38 C68 54 76 60 72 74 C70 82 76 86 74 92",
        "M80 37 C82 50 88 56 90 66 C91 72 97 74 98 80",
    ):
        brush.stroke(canvas, shape.path(d), 0xFFE2491E, 6.4)
        brush.stroke(canvas, shape.path(d), 0xFFFFA62E, 3.6)
        brush.stroke(canvas, shape.path(d), 0xFFFFE38A, 1.2, blur=0.3)
    mouth = shape.oval(70, 35.4, 16.4, 4)
    brush.fill(canvas, mouth, 0xFF3A1E1C)
    brush.fill(canvas, shape.oval(70, 36, 13, 2.8), 0xFFFFB038)
    brush.fill(canvas, shape.oval(70, 36.2, 7, 1.5), 0xFFFFEFAE, blur=0.4)


PROP = Prop(
    name="volcano",
    words=(
        "volcano",
        "lava",
        "eruption",
        "magma",
        "crater",
        "volcanic",
        "geology",
    ),
    aspect=1.4,
    draw=draw,
    states=("erupting",),
)
