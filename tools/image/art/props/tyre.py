"""A car tyre on its rim."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 30)
    tread = shape.gear(50, 50, 45.5, 43, 40)
    brush.ball(canvas, tread, 0xFF2A2E37)
    brush.ball(canvas, shape.oval(50, 50, 40), 0xFF333842)
    brush.stroke(canvas, shape.arc(50, 50, 35, 35, 195, 80), colour.fade(colour.WHITE, 0.28), 2)
    brush.stroke(canvas, shape.oval(50, 50, 31), colour.fade(0xFF101318, 0.8), 2)
    brush.ball(canvas, shape.oval(50, 50, 28), colour.STEEL)
    brush.fill(canvas, shape.oval(50, 50, 24), colour.NIGHT)
    for at in range(5):
        spoke = shape.polygon((46, 50), (54, 50), (57, 25.5), (43, 25.5), r=1.5)
        brush.panel(canvas, shape.turned(spoke, at * 72, 50, 50), colour.STEEL)
    brush.ball(canvas, shape.oval(50, 50, 8.4), colour.accent(palette))
    for at in range(5):
        angle = math.radians(at * 72 - 54)
        brush.fill(canvas, shape.oval(50 + 11.6 * math.cos(angle), 50 + 11.6 * math.sin(angle), 1.4), colour.IRON)


PROP = Prop(
    name="tyre",
    words=(
        "tyre",
        "tire",
        "tyres",
        "car tyre",
        "winter tyres",
        "wheel change",
        "flat tyre",
        "car workshop",
        "puncture",
    ),
    aspect=1.0,
    draw=draw,
)
