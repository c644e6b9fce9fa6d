"""A rack of servers."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 37, 95, 30)
    brush.panel(canvas, shape.box(6, 4, 63, 90, 4), colour.NIGHT)
    brush.stroke(canvas, shape.box(9, 7, 57, 84, 3), colour.fade(colour.STEEL, 0.25), 0.9)
    for at in range(5):
        y = 11 + at * 16.0
        unit = shape.box(12, y, 51, 13, 2)
        brush.panel(canvas, unit, 0xFF3A4354)
        for slot in range(6):
            brush.fill(canvas, shape.box(16 + slot * 4.6, y + 3.4, 2.6, 6.4, 0.8), 0xFF1C212C)
        light = (colour.accent(palette), 0xFF5CE08A, 0xFF5CE08A)[at % 3]
        brush.glow(canvas, 56, y + 6.5, 6, light, 0.9)
        brush.fill(canvas, shape.oval(56, y + 6.5, 1.9), light)
        brush.fill(canvas, shape.oval(50, y + 6.5, 1.5), 0xFF5CE08A if at % 2 else 0xFF4FA8FF)


PROP = Prop(
    name="server",
    words=(
        "server",
        "servers",
        "server rack",
        "data centre",
        "mainframe",
        "it department",
        "computer server",
        "server room",
        "it system",
        "backend",
    ),
    aspect=0.75,
    draw=draw,
)
