"""A monkey with a banana."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brown, skin = 0xFF7A4A2E, 0xFFE9BE95
    brush.contact(canvas, palette, 44, 94.5, 32)
    brush.stroke(canvas, shape.path("M66 84 Q88 84 84 62 Q80 50 74 58"), brown, 4)
    brush.ball(canvas, shape.smooth((26, 90), (26, 62), (38, 52), (54, 52), (64, 64), (64, 90)), brown)
    brush.ball(canvas, shape.oval(45, 76, 12, 14), skin)
    for x in (24.0, 64.0):
        brush.ball(canvas, shape.oval(x, 90, 11, 4.6), brown)
    for x in (15.0, 75.0):
        brush.ball(canvas, shape.oval(x, 30, 9, 10), brown)
        brush.ball(canvas, shape.oval(x, 30, 5, 6), skin)
    brush.ball(canvas, shape.oval(45, 30, 28, 26), brown)
    face = shape.union(shape.oval(37, 25, 11, 12), shape.oval(53, 25, 11, 12), shape.oval(45, 40, 18, 13))
    brush.ball(canvas, face, skin)
    for x in (38.0, 52.0):
        brush.fill(canvas, shape.oval(x, 26, 2.8, 3.4), 0xFF2A1A1E)
    brush.fill(canvas, shape.oval(42.6, 36, 1.1), brown)
    brush.fill(canvas, shape.oval(47.4, 36, 1.1), brown)
    brush.stroke(canvas, shape.arc(45, 40, 9, 6.4, 15, 150), 0xFF7A3A30, 1.6)
    brush.stroke(canvas, shape.path("M30 60 Q20 68 30 76 M60 60 Q72 66 66 74"), colour.darken(brown, 0.15), 8)
    fruit = shape.path("M58 78 Q76 78 82 62 Q84 58 81 56 Q77 58 76 62 Q70 72 57 73 Z")
    brush.cast(canvas, fruit)
    brush.ball(canvas, fruit, 0xFFFFD54A)
    brush.ball(canvas, shape.oval(66, 75, 5), skin)


PROP = Prop(
    name="monkey",
    words=(
        "monkey",
        "monkeys",
        "ape",
        "gorilla",
        "chimpanzee",
        "orangutan",
        "primate",
    ),
    aspect=0.9,
    draw=draw,
)
