"""A round wall clock."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.telling import hands_at, hour_told
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 95, 26)
    brush.ball(canvas, shape.oval(50, 48, 43), colour.accent(palette))
    brush.rim(canvas, shape.oval(50, 48, 43), 1.0, 1.6)
    face = shape.oval(50, 48, 35.6)
    brush.panel(canvas, face, colour.PAPER, depth=0.5)
    brush.hollow(canvas, face, 0.4, 2)
    for at in range(60):
        angle = math.radians(at * 6)
        inner = 28.6 if at % 5 == 0 else 31.4
        mark = shape.line(
            (50 + inner * math.sin(angle), 48 - inner * math.cos(angle)),
            (50 + 33 * math.sin(angle), 48 - 33 * math.cos(angle)),
        )
        brush.stroke(canvas, mark, 0xFF3A3440 if at % 5 == 0 else 0xFFB5ACA2, 1.8 if at % 5 == 0 else 0.6)
    hour, minute = hands_at(state) or (-56, 58)
    for degrees, long, wide, code in (
        (hour, 18, 3.4, 0xFF2D2A36),
        (minute, 26, 2.6, 0xFF2D2A36),
        (190, 27, 1.0, colour.accent(palette)),
    ):
        hand = _hand(degrees, long)
        brush.stroke(canvas, shape.moved(hand, 0.8, 1.2), colour.fade(0xFF180C1C, 0.25), wide, blur=0.7)
        brush.stroke(canvas, hand, code, wide)
    brush.ball(canvas, shape.oval(50, 48, 2.8), 0xFF2D2A36)


def _hand(degrees: float, long: float) -> skia.Path:
    angle = math.radians(degrees)
    return shape.line(
        (50 - 4 * math.sin(angle), 48 + 4 * math.cos(angle)), (50 + long * math.sin(angle), 48 - long * math.cos(angle))
    )


PROP = Prop(
    name="clock",
    words=(
        "clock",
        "time",
        "hour",
        "hours",
        "o'clock",
        "minute",
        "minutes",
        "watch",
        "opening hours",
        "wait",
        "waiting",
        "duration",
        "timer",
        "stopwatch",
        "punctual",
        "schedule time",
        "uhr",
        "speed",
    ),
    aspect=1.0,
    draw=draw,
    states=("ten-past-ten",),
    told=hour_told,
)
