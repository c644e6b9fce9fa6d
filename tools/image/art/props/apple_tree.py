"""A tree full of red apples, two of them in the grass."""

from __future__ import annotations

import skia

from tools.image.art import brush, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import crown, trunk
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94, 30)
    trunk(canvas, 47, 94, 54, 5.2)
    crown(
        canvas, seed, 0xFF5BA94A, ((47, 34, 26), (24, 44, 17), (70, 44, 17), (33, 24, 16), (61, 24, 16), (47, 50, 20))
    )
    for x, y in (
        (28, 28),
        (44, 20),
        (62, 26),
        (20, 46),
        (36, 42),
        (52, 38),
        (69, 40),
        (78, 50),
        (30, 58),
        (48, 58),
        (64, 56),
    ):
        _apple(canvas, x, y)
    for x, y in ((27, 91), (66, 92)):
        _apple(canvas, x, y)


def _apple(canvas: skia.Canvas, x: float, y: float) -> None:
    brush.cast(canvas, shape.oval(x, y, 3.4), blur=0.8)
    brush.ball(canvas, shape.oval(x, y, 3.5, 3.3), 0xFFD8402F)
    brush.stroke(canvas, shape.line((x, y - 2.6), (x + 0.6, y - 4.6)), 0xFF5A3A22, 0.6)
    brush.fill(canvas, shape.blade(x + 0.4, y - 4, x + 3, y - 5.2, 0.9), 0xFF2F7A35)


PROP = Prop(
    name="apple-tree",
    words=(
        "apple tree",
        "orchard",
        "fruit tree",
        "garden",
        "garden tree",
        "harvest",
        "back garden",
    ),
    aspect=0.95,
    draw=draw,
    states=("ripe",),
)
