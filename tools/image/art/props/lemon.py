"""A lemon, a half and a leaf."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 90, 52)
    leaf(canvas, 34, 34, 66, 16, 8, colour.LEAF)
    whole = shape.path(
        "M8 62 C6 58 10 55 14 54 C20 38 34 30 50 32 C66 33 78 42 80 56 C84 57 86 60 83 64 "
        "C78 80 64 90 46 89 C28 88 16 78 13 66 C10 66 9 64 8 62 Z"
    )
    brush.ball(canvas, whole, 0xFFF8CF2C)
    dice = random.Random(seed)
    pores = [shape.oval(dice.uniform(14, 80), dice.uniform(36, 86), 0.45) for _ in range(110)]
    brush.inside(canvas, whole, shape.joined(pores), brush.paint(colour.fade(0xFFB98207, 0.4)))
    brush.gloss(canvas, shape.turned(shape.oval(32, 46, 9, 4), -28, 32, 46), 0.55, 1.6)
    _half(canvas, 90, 66, 25)


def _half(canvas: skia.Canvas, cx: float, cy: float, r: float) -> None:
    brush.cast(canvas, shape.oval(cx, cy, r), dx=-1.4, blur=2.4)
    brush.ball(canvas, shape.oval(cx, cy, r), 0xFFF2BE1C)
    brush.fill(canvas, shape.oval(cx - 0.6, cy - 0.6, r * 0.92), 0xFFFFF6D8)
    for at in range(9):
        slice_ = shape.wedge(cx, cy, r * 0.82, at * 40 + 3, 34)
        soft = shape.minus(slice_, shape.oval(cx, cy, r * 0.12))
        run = brush.radial(cx, cy, r * 0.85, ((0, 0xFFFFEC9A), (0.7, 0xFFFBD43E), (1, 0xFFF3BD1E)))
        canvas.drawPath(soft, brush.shaded(run))
    brush.gloss(canvas, shape.arc(cx, cy, r * 0.6, r * 0.6, 190, 60), 0.25)


PROP = Prop(
    name="lemon",
    words=(
        "lemon",
        "lime",
        "citrus",
        "zest",
        "lemon juice",
        "orange fruit",
        "lemonade",
        "sour",
        "vitamin",
    ),
    aspect=1.25,
    draw=draw,
    states=("cut",),
)
