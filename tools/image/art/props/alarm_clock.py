"""A twin-bell alarm clock."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.telling import hands_at, hour_told
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 50, 94, 30)
    for side in (-1, 1):
        brush.stroke(canvas, shape.line((50 + side * 22, 80), (50 + side * 28, 92)), colour.darken(base, 0.45), 5)
        bell = shape.turned(shape.path("M36 20 A14 14 0 0 1 64 20 Z"), side * 34, 50, 52)
        brush.ball(canvas, bell, colour.GOLD)
        brush.stroke(canvas, shape.turned(shape.line((50, 20), (50, 24)), side * 34, 50, 52), 0xFF5A4A2A, 2)
    brush.stroke(canvas, shape.line((50, 12), (50, 22)), 0xFF5C6573, 2.4)
    brush.ball(canvas, shape.oval(50, 11, 3.6), colour.STEEL)
    brush.ball(canvas, shape.oval(50, 55, 35), base)
    brush.rim(canvas, shape.oval(50, 55, 35), 1.0, 1.5)
    face = shape.oval(50, 55, 28)
    brush.panel(canvas, face, colour.PAPER, depth=0.5)
    brush.hollow(canvas, face, 0.4, 1.8)
    for at in range(12):
        angle = math.radians(at * 30)
        brush.fill(
            canvas,
            shape.oval(50 + 23.4 * math.sin(angle), 55 - 23.4 * math.cos(angle), 1.6 if at % 3 == 0 else 0.9),
            0xFF3A3440,
        )
    hour, minute = hands_at(state) or (120, 0)
    for degrees, long, wide in ((minute, 18, 2.6), (hour, 13.4, 3.2)):
        angle = math.radians(degrees)
        hand = shape.line((50, 55), (50 + long * math.sin(angle), 55 - long * math.cos(angle)))
        brush.stroke(canvas, hand, 0xFF2D2A36, wide)
    brush.ball(canvas, shape.oval(50, 55, 2.6), base)
    for side in (-1, 1):
        for reach in (0.0, 6.0):
            wave = shape.arc(50, 30, 43 + reach * 0.6, 34 + reach * 0.4, 270 + side * 58 - 8, 16)
            brush.stroke(canvas, wave, colour.fade(base, 0.6), 1.3)


PROP = Prop(
    name="alarm-clock",
    words=(
        "alarm clock",
        "alarm",
        "wake up",
        "morning",
        "wake",
        "bedside clock",
        "early morning",
        "reminder",
    ),
    aspect=1.0,
    draw=draw,
    states=("ringing",),
    told=hour_told,
)
