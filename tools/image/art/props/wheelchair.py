"""A wheelchair."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 46, 95, 38)
    frame = colour.STEEL
    brush.stroke(canvas, shape.path("M22 8 H14 M24 8 V56 H66 L76 84"), colour.darken(frame, 0.35), 4.6)
    brush.stroke(canvas, shape.path("M24 8 V56 H66 L76 84"), frame, 2.8)
    brush.stroke(canvas, shape.path("M10 8 H22"), colour.NIGHT, 5)
    back = shape.box(24, 14, 8, 38, 3)
    brush.body(canvas, back, colour.accent(palette))
    seat = shape.box(24, 48, 44, 9, 3)
    brush.panel(canvas, seat, colour.accent(palette))
    brush.stroke(canvas, shape.path("M34 34 H58 Q62 34 62 38 V50"), colour.darken(frame, 0.2), 3.4)
    brush.body(canvas, shape.box(36, 31, 24, 5.4, 2.7), colour.NIGHT)
    brush.panel(canvas, shape.turned(shape.box(70, 82, 22, 4.4, 2), -6, 78, 84), colour.NIGHT)
    _wheel(canvas, 36, 67, 27)
    _wheel(canvas, 76, 87, 7.4)


def _wheel(canvas: skia.Canvas, cx: float, cy: float, r: float) -> None:
    brush.stroke(canvas, shape.oval(cx, cy, r - 1.4), colour.NIGHT, 3.2)
    brush.stroke(canvas, shape.oval(cx, cy, r * 0.82), colour.STEEL, 1.4)
    for at in range(8):
        angle = at * math.tau / 8
        spoke = shape.line((cx, cy), (cx + (r - 3) * math.cos(angle), cy + (r - 3) * math.sin(angle)))
        brush.stroke(canvas, spoke, colour.fade(colour.IRON, 0.7), 0.9)
    brush.ball(canvas, shape.oval(cx, cy, r * 0.14), colour.STEEL)


PROP = Prop(
    name="wheelchair",
    words=(
        "wheelchair",
        "accessible",
        "accessibility",
        "disability",
        "disabled",
        "barrier-free",
        "step-free",
        "mobility aid",
        "ramp access",
        "inclusion",
    ),
    aspect=0.95,
    draw=draw,
)
