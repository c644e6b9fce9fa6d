"""An excavator digging."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    yellow = colour.mix(0xFFF2B233, colour.accent(palette), 0.18)
    brush.contact(canvas, palette, 92, 94.5, 52)
    brush.ball(canvas, shape.smooth((2, 95), (10, 84), (24, 80), (38, 88), (42, 95)), colour.EARTH)
    brush.body(canvas, shape.box(56, 76, 80, 18, 9), colour.NIGHT)
    for at in range(5):
        brush.ball(canvas, shape.oval(66 + at * 15.0, 85, 5.4), colour.IRON)
    brush.panel(canvas, shape.box(82, 70, 28, 7, 1), colour.IRON)
    brush.panel(canvas, shape.path("M66 46 H140 Q146 46 146 52 V72 H66 Z"), yellow)
    brush.stroke(canvas, shape.path("M122 52 h18 M122 57 h18 M122 62 h18"), colour.fade(colour.NIGHT, 0.5), 1.8)
    arm = shape.polygon((70, 56), (78, 52), (50, 10), (40, 12), r=2)
    brush.cast(canvas, arm)
    brush.panel(canvas, arm, yellow)
    stick = shape.polygon((41, 9), (51, 13), (25, 64), (17, 60), r=2)
    brush.cast(canvas, stick)
    brush.panel(canvas, stick, colour.darken(yellow, 0.12))
    brush.stroke(canvas, shape.line((66, 40), (46, 24)), colour.STEEL, 3)
    brush.ball(canvas, shape.oval(45.5, 12, 4), colour.IRON)
    bucket = shape.path("M12 58 L32 62 Q38 78 26 86 L22 82 L18 86 L14 80 L9 82 Q6 70 12 58 Z")
    brush.panel(canvas, bucket, colour.IRON)
    cab = shape.path("M70 18 H98 Q102 18 103 24 L106 48 H70 Z")
    brush.panel(canvas, cab, yellow)
    brush.blend(canvas, shape.polygon((75, 23), (96, 23), (100, 43), (75, 43), r=1.5), 0xFFCBE8F5, 0xFF5C93B4)


PROP = Prop(
    name="excavator",
    words=(
        "excavator",
        "digger",
        "bulldozer",
        "crane",
        "building site",
        "roadworks",
        "earthworks",
        "construction machine",
        "demolition",
        "groundwork",
    ),
    aspect=1.5,
    draw=draw,
)
