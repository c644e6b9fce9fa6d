"""A waterfall between rocks, with its pool."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    dice = random.Random(seed)
    brush.contact(canvas, palette, 50, 94, 46)
    rocks = (
        ((4, 92), (8, 40), (20, 14), (40, 10), (46, 30), (40, 92)),
        ((96, 92), (93, 46), (84, 20), (64, 10), (58, 30), (62, 92)),
    )
    for points in rocks:
        brush.panel(canvas, shape.polygon(*points, r=6), 0xFF7E7F86)
    for x, y, w in ((10, 50, 18), (16, 32, 16), (74, 36, 16), (76, 58, 18), (12, 70, 20)):
        brush.panel(canvas, shape.polygon((x, y + 9), (x + 3, y), (x + w, y + 1), (x + w - 2, y + 10), r=2), 0xFF93949B)
    fall = shape.path("M36 12 C40 8 62 8 66 12 C68 36 70 60 72 82 H30 C32 60 34 36 36 12 Z")
    brush.blend(canvas, fall, 0xFFBFE7F6, 0xFF4FB2DC)
    for _ in range(22):
        left, top = dice.uniform(37, 64), dice.uniform(12, 58)
        drift = (left - 51) * 0.18
        line = shape.path(f"M{left} {top} q{drift} 8 {drift * 2} {dice.uniform(12, 24)}")
        brush.stroke(canvas, line, colour.fade(colour.WHITE, dice.uniform(0.35, 0.8)), dice.uniform(0.6, 1.5))
    brush.ball(canvas, shape.oval(50, 87, 45, 7), 0xFF3FA2D0)
    for x in range(28, 76, 6):
        brush.ball(canvas, shape.oval(x, 82 + dice.uniform(-1.5, 2), dice.uniform(4, 6)), 0xFFF1FAFD, depth=0.4)
    for x, y, half in ((22, 89, 9), (72, 91, 11), (46, 92, 8)):
        brush.stroke(
            canvas,
            shape.path(f"M{x - half} {y} q{half / 2} -2 {half} 0 t{half} 0"),
            colour.fade(colour.WHITE, 0.6),
            0.9,
        )
    for x, y in ((16, 16), (84, 20), (12, 38), (87, 44)):
        brush.ball(
            canvas,
            shape.union(*(shape.oval(x + d, y + abs(d) * 0.4, 6 - abs(d) * 0.3) for d in (-5, 0, 5))),
            colour.LEAF,
        )


PROP = Prop(
    name="waterfall",
    words=(
        "waterfall",
        "cascade",
        "stream",
        "brook",
        "natural pool",
        "natural pools",
        "rapids",
        "spring water",
        "gorge water",
        "wild swimming",
    ),
    aspect=1.0,
    draw=draw,
    states=("falling",),
)
