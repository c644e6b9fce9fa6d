"""A burger with everything on it."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    dice = random.Random(seed)
    brush.contact(canvas, palette, 57, 94, 46)
    low = shape.path("M12 78 H103 Q104 93 92 93 H23 Q11 93 12 78 Z")
    brush.body(canvas, low, 0xFFD8924A, bend=0.7)
    patty = shape.box(9, 64, 97, 17, 8)
    brush.cast(canvas, patty, dy=2)
    brush.body(canvas, patty, 0xFF6B3A22)
    cheese = shape.path("M10 60 H105 L98 66 L84 62 L70 75 L56 63 L30 65 L18 71 Z")
    brush.cast(canvas, cheese, dy=1.4)
    brush.body(canvas, cheese, 0xFFFFC53A, bend=0.5, foot=0.1)
    tomato = shape.box(13, 53, 89, 8.6, 4)
    brush.body(canvas, tomato, 0xFFD8402E)
    leaf = shape.path(
        "M8 51 Q14 45 22 48 T38 47 T54 48 T70 47 T86 48 Q98 45 107 51 Q104 60 96 55 T80 57 T64 55 T48 57 "
        "T32 55 T18 57 Q9 59 8 51 Z"
    )
    brush.cast(canvas, leaf, dy=1.6)
    brush.body(canvas, leaf, 0xFF6DBB3F, bend=0.6, foot=0.1)
    bun = shape.path("M10 48 C10 14 30 7 57.5 7 C85 7 105 14 105 48 Q105 51 101 51 H14 Q10 51 10 48 Z")
    brush.cast(canvas, bun, dy=2)
    brush.ball(canvas, bun, 0xFFDE9A4C)
    brush.gloss(canvas, shape.path("M24 34 C26 20 36 14 50 13 C38 18 31 25 29 36 Z"), 0.45, 1.6)
    for _ in range(22):
        x = dice.uniform(24, 92)
        y = dice.uniform(14, 36) + abs(x - 57) * 0.16
        seedling = shape.turned(shape.oval(x, y, 2, 1.15), dice.uniform(-60, 60), x, y)
        brush.cast(canvas, seedling, dx=0.3, dy=0.5, blur=0.4)
        brush.fill(canvas, seedling, 0xFFFFF0CC)


PROP = Prop(
    name="burger",
    words=(
        "burger",
        "hamburger",
        "cheeseburger",
        "sandwich",
        "fast food",
        "snack",
        "street food burger",
        "takeaway burger",
        "lunch roll",
    ),
    aspect=1.15,
    draw=draw,
    states=("whole",),
)
