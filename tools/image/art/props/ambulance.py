"""An ambulance with its light on."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 82, 94.5, 72)
    brush.glow(canvas, 92, 14, 20, 0xFF4FA8FF, 0.8)
    brush.body(canvas, shape.box(85, 11, 14, 8, 3), 0xFF3D8BFF)
    cab = shape.path("M108 30 H128 Q136 30 140 40 L148 58 Q156 60 157 68 V84 H108 Z")
    brush.panel(canvas, cab, colour.PAPER)
    brush.panel(canvas, shape.box(8, 18, 102, 66, 4), colour.PAPER)
    brush.fill(canvas, shape.box(8, 64, 149, 9), 0xFFE23B3B)
    brush.fill(canvas, shape.box(8, 75, 149, 3), 0xFFFFC93C)
    glass = shape.polygon((116, 37), (129, 37), (139, 57), (116, 57), r=2)
    brush.blend(canvas, glass, 0xFFCBE8F5, 0xFF5C93B4)
    for x in (18.0, 74.0):
        brush.blend(canvas, shape.box(x, 28, 24, 18, 2), 0xFFCBE8F5, 0xFF5C93B4)
    cross = shape.union(shape.box(54.5, 26, 7, 24, 1), shape.box(46, 34.5, 24, 7, 1))
    brush.fill(canvas, cross, 0xFFE23B3B)
    brush.stroke(canvas, shape.path("M112 32 V83 M104 22 V82"), colour.fade(colour.IRON, 0.35), 0.9)
    brush.ball(canvas, shape.oval(153, 70, 3, 3.6), 0xFFFFE39A)
    brush.panel(canvas, shape.box(4, 82, 156, 5, 2), colour.IRON)
    for x in (36.0, 126.0):
        wheel(canvas, x, 84, 10.6)


PROP = Prop(
    name="ambulance",
    words=(
        "ambulance",
        "emergency service",
        "emergency services",
        "paramedics",
        "emergency call",
        "rescue service",
        "rescue",
        "emergency room",
    ),
    aspect=1.65,
    draw=draw,
)
