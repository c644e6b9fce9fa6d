"""A dial with its needle."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94.5, 28)
    brush.body(canvas, shape.box(44, 84, 22, 10, 2), colour.GOLD)
    brush.ball(canvas, shape.oval(55, 47, 43), colour.STEEL)
    face = shape.oval(55, 47, 37)
    brush.panel(canvas, face, colour.PAPER)
    brush.hollow(canvas, face, 0.4, 2)
    for start, tone in ((150.0, 0xFF5FB05A), (230.0, 0xFFF2B234), (310.0, 0xFFE0483A)):
        brush.stroke(canvas, shape.arc(55, 47, 29, 29, start, 76), tone, 6)
    for at in range(11):
        angle = math.radians(150 + at * 24)
        tick = shape.line(
            (55 + 22 * math.cos(angle), 47 + 22 * math.sin(angle)),
            (55 + 25 * math.cos(angle), 47 + 25 * math.sin(angle)),
        )
        brush.stroke(canvas, tick, colour.NIGHT, 1.3)
    needle = shape.polygon((51, 49), (57, 51), (75, 26), r=0.8)
    brush.cast(canvas, needle)
    brush.panel(canvas, needle, colour.accent(palette))
    brush.ball(canvas, shape.oval(54.6, 48, 5), colour.NIGHT)
    brush.panel(canvas, shape.box(45, 62, 20, 9, 2), colour.NIGHT)
    brush.stroke(canvas, shape.path("M49 66.4 h12"), 0xFF7CF27C, 2)


PROP = Prop(
    name="gauge",
    words=(
        "gauge",
        "meter",
        "pressure",
        "speedometer",
        "tyre pressure",
        "consumption",
        "electricity meter",
        "pressure gauge",
        "performance level",
        "dashboard",
        "measure",
    ),
    aspect=1.1,
    draw=draw,
)
