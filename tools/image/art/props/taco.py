"""A taco: a folded corn shell full of meat, salad, tomato and cheese."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 64, 94, 50)
    back = shape.path("M10 92 C4 50 30 16 66 16 C102 16 126 50 120 92 Q65 96 10 92 Z")
    brush.ball(canvas, back, 0xFFD49A3E)
    dice = random.Random(seed)
    _filling(canvas, dice)
    front = shape.path("M8 94 C5 66 28 43 62 43 C96 43 119 66 116 94 Q62 99 8 94 Z")
    brush.cast(canvas, front, dx=0, dy=-2.4, blur=2.4, alpha=0.35)
    brush.ball(canvas, front, 0xFFF0BE5A)
    _toasted(canvas, front, dice)


def _filling(canvas: skia.Canvas, dice: random.Random) -> None:
    """What looks out over the edge, from one end of the arch to the other."""
    for at in range(15):
        angle = math.pi * (0.05 + 0.9 * at / 14)
        x, y = 64 - 52 * math.cos(angle), 86 - 66 * math.sin(angle)
        turns = [k * math.tau / 7 for k in range(7)]
        rim = [(x + dice.uniform(7, 12) * math.cos(t), y + dice.uniform(6, 10) * math.sin(t)) for t in turns]
        frill = shape.smooth(*rim)
        brush.cast(canvas, frill, blur=1)
        brush.ball(canvas, frill, (0xFF6FAE3E, 0xFF8CC152, 0xFF4F9136)[at % 3])
    for at in range(9):
        angle = math.pi * (0.12 + 0.76 * at / 8)
        x, y = 63 - 45 * math.cos(angle), 86 - 57 * math.sin(angle)
        if at % 3 == 1:
            piece = shape.turned(shape.box(x - 6, y - 5, 12, 10, 3.4), dice.uniform(-30, 30), x, y)
            brush.cast(canvas, piece, blur=1)
            brush.ball(canvas, piece, 0xFFD8392C)
            brush.gloss(canvas, shape.oval(x - 2, y - 2, 1.6, 1.1), 0.7, 0.3)
        else:
            piece = shape.oval(x, y, dice.uniform(6, 8), dice.uniform(5, 6.4))
            brush.cast(canvas, piece, blur=1)
            brush.ball(canvas, piece, 0xFF7A4526)
    for at in range(12):
        angle = math.pi * (0.14 + 0.72 * at / 11)
        x, y = 63 - 43 * math.cos(angle), 84 - 54 * math.sin(angle)
        shred = shape.turned(shape.box(x - 5, y - 1.1, 10, 2.2, 1), dice.uniform(-70, 70), x, y)
        brush.cast(canvas, shred, blur=0.7, dy=0.8)
        brush.fill(canvas, shred, 0xFFFFD24D)


def _toasted(canvas: skia.Canvas, front: skia.Path, dice: random.Random) -> None:
    """The spots of the griddle, and the light along the fold."""
    for _ in range(26):
        x, y = dice.uniform(14, 110), dice.uniform(52, 94)
        spot = shape.oval(x, y, dice.uniform(1, 3.4), dice.uniform(0.8, 2.2))
        brush.inside(canvas, front, spot, brush.paint(colour.fade(0xFF9A5A1E, 0.35), blur=0.5))
    edge = shape.path("M12 86 C12 66 34 47 62 47 C84 47 101 56 109 72")
    brush.stroke(canvas, edge, colour.fade(colour.WHITE, 0.4), 1.6, blur=0.8)


PROP = Prop(
    name="taco",
    words=(
        "taco",
        "tacos",
        "burrito",
        "kebab",
        "wrap",
        "falafel",
        "quesadilla",
        "pita",
        "gyros",
        "doner kebab",
        "street taco",
    ),
    aspect=1.28,
    draw=draw,
    states=("still",),
)
