"""A guinea pig with something to eat."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94.5, 44)
    body = shape.smooth((12, 76), (16, 50), (40, 34), (76, 34), (104, 54), (106, 80), (86, 93), (32, 93))
    brush.ball(canvas, body, 0xFFC98A4E)
    patch = shape.smooth((58, 30), (84, 36), (100, 54), (88, 72), (66, 60))
    brush.inside(canvas, body, patch, brush.paint(colour.fade(0xFFFFF3E0, 0.95), blur=1.6))
    for x in (24.0, 48.0):
        ear = shape.oval(x, 38, 8, 9)
        brush.ball(canvas, ear, 0xFF8E5A38)
        brush.fill(canvas, shape.oval(x, 40, 4.4, 5.4), 0xFFE8A79A)
    head = shape.oval(36, 62, 26, 24)
    brush.ball(canvas, head, 0xFFD29A5E)
    brush.inside(canvas, head, shape.smooth((30, 36), (42, 36), (46, 80), (28, 80)), brush.paint(0xFFFFF3E0, blur=1.4))
    for x in (24.0, 50.0):
        brush.fill(canvas, shape.oval(x, 56, 3.2, 3.8), 0xFF2A1A1E)
        brush.fill(canvas, shape.oval(x - 1, 54.6, 1.1), colour.WHITE)
    brush.ball(canvas, shape.oval(36.5, 67, 3.6, 2.6), 0xFFD9707A)
    brush.stroke(canvas, shape.path("M36.5 70 v3 q-4 4 -7 1 M36.5 73 q4 4 7 1"), 0xFF7A4432, 1.4)
    brush.stroke(
        canvas, shape.path("M22 68 l-12 -2 M22 72 l-11 3 M50 68 l12 -2 M50 72 l11 3"), colour.fade(0xFF7A4432, 0.5), 0.8
    )
    for x in (26.0, 50.0, 84.0):
        brush.ball(canvas, shape.oval(x, 92, 7, 3.4), 0xFFE8A79A)
    brush.ball(canvas, shape.polygon((54, 84), (92, 89), (92, 94), (56, 94), r=2), 0xFFEF8A2B)
    brush.ball(canvas, shape.smooth((90, 88), (102, 82), (112, 87), (104, 91), (110, 95), (92, 94)), colour.LEAF)


PROP = Prop(
    name="hamster",
    words=(
        "hamster",
        "guinea pig",
        "guinea pigs",
        "rodent",
        "small animals",
        "gerbil",
    ),
    aspect=1.15,
    draw=draw,
)
