"""A basketball."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 26)
    ball = shape.oval(50, 51, 43.5)
    brush.ball(canvas, ball, 0xFFE37A2E)
    seam = shape.path("M50 7 V95 M6 51 H94 M22 16 Q44 51 22 86 M78 16 Q56 51 78 86")
    brush.inside(canvas, ball, seam, brush.paint(0xFF3A2018, width=2.4))
    brush.inside(canvas, ball, shape.moved(seam, -0.8, -0.8), brush.paint(colour.fade(0xFFFFC48A, 0.5), width=0.8))
    brush.gloss(canvas, shape.oval(34, 28, 10, 6), 0.4, 3)


PROP = Prop(
    name="basketball",
    words=(
        "basketball",
        "hoop",
        "volleyball",
        "handball",
        "netball",
        "ball game",
        "sports hall",
    ),
    aspect=1.0,
    draw=draw,
)
