"""A camera drone hovering on four rotors."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 75, 93, 40)
    for x, y, half in ((40, 27, 23), (110, 27, 23)):
        _rotor(canvas, x, y, half)
    for tip in ((40, 32), (110, 32), (20, 46), (130, 46)):
        arm = shape.line((75, 48), tip)
        brush.stroke(canvas, arm, 0xFF2E3542, 5.4)
        brush.stroke(canvas, shape.moved(arm, -0.3, -1.2), colour.fade(colour.WHITE, 0.3), 1.3)
        brush.body(canvas, shape.box(tip[0] - 4, tip[1] - 6, 8, 9, 2.4), 0xFF414A59)
    hull = shape.path("M48 48 C52 36 98 36 102 48 C105 58 96 64 75 64 C54 64 45 58 48 48 Z")
    brush.cast(canvas, hull, dy=2.4, blur=2)
    brush.ball(canvas, hull, 0xFFF1F3F5)
    brush.inside(canvas, hull, shape.path("M44 52 Q75 60 106 52 V57 Q75 66 44 57 Z"), brush.paint(base))
    brush.gloss(canvas, shape.path("M56 44 C66 40 84 40 94 44 C84 42.6 66 42.6 56 44 Z"), 0.8, 0.6)
    for side in (-1, 1):
        leg = shape.path(f"M{75 + side * 18} 61 L{75 + side * 26} 78 M{75 + side * 18} 78 H{75 + side * 34}")
        brush.stroke(canvas, leg, 0xFF2E3542, 2.6)
    brush.body(canvas, shape.box(68, 62, 14, 6, 2), 0xFF414A59)
    brush.ball(canvas, shape.oval(75, 72, 8), 0xFF2B313C)
    brush.ball(canvas, shape.oval(75, 73, 4.6), 0xFF5A84B8)
    brush.gloss(canvas, shape.oval(73.4, 71.4, 1.5), 0.9, 0.3)
    for x, half in ((20, 20), (130, 20)):
        _rotor(canvas, x, 39, half)
    brush.ball(canvas, shape.oval(56, 51, 1.8), 0xFF6FE08A)


def _rotor(canvas: skia.Canvas, x: float, y: float, half: float) -> None:
    blur = shape.oval(x, y, half * 0.86, 3)
    brush.fill(canvas, blur, colour.fade(0xFF8FA0B5, 0.42), blur=0.8)
    brush.stroke(
        canvas, shape.line((x - half * 0.8, y + 0.6), (x + half * 0.8, y - 0.6)), colour.fade(0xFF2E3542, 0.75), 1.5
    )
    brush.ball(canvas, shape.oval(x, y, 2.6), 0xFF2E3542)


PROP = Prop(
    name="drone",
    words=(
        "drone",
        "quadcopter",
        "aerial",
        "aerial photo",
        "uav",
        "bird's eye view",
        "drone delivery",
        "surveillance",
    ),
    aspect=1.5,
    draw=draw,
    states=("hovering",),
)
