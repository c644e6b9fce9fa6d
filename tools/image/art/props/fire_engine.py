"""A fire engine with its ladder."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    red = 0xFFD9302C
    brush.contact(canvas, palette, 87, 94.5, 78)
    for y in (17.0, 26.0):
        brush.blend(canvas, shape.turned(shape.box(14, y, 106, 4, 1.5), -5, 66, 24), 0xFFF4F6F8, colour.IRON)
    for at in range(10):
        x = 20 + at * 10.4
        y = 25.6 - at * 0.92
        brush.stroke(canvas, shape.line((x, y), (x, y + 7)), colour.STEEL, 1.8)
    brush.panel(canvas, shape.box(8, 36, 112, 48, 3), red)
    cab = shape.path("M118 28 H154 Q164 28 166 42 L168 60 V84 H118 Z")
    brush.panel(canvas, cab, red)
    for x in (124.0, 145.0):
        brush.blend(canvas, shape.box(x, 35, 17, 19, 2), 0xFFCBE8F5, 0xFF5C93B4)
    brush.glow(canvas, 142, 22, 14, 0xFF4FA8FF, 0.8)
    brush.body(canvas, shape.box(136, 21, 14, 8, 3), 0xFF3D8BFF)
    brush.fill(canvas, shape.box(8, 62, 160, 6), colour.PAPER)
    brush.fill(canvas, shape.box(8, 70, 160, 2.4), 0xFFFFC93C)
    for x in (16.0, 50.0, 84.0):
        shutter = shape.box(x, 42, 28, 17, 1.5)
        brush.panel(canvas, shutter, colour.lighten(colour.STEEL, 0.2))
        brush.stroke(canvas, shape.path(f"M{x} 46 h28 M{x} 50 h28 M{x} 54 h28"), colour.fade(colour.IRON, 0.45), 0.8)
    brush.ball(canvas, shape.oval(163, 72, 3.4), 0xFFFFE39A)
    brush.panel(canvas, shape.box(4, 82, 168, 5, 2), colour.IRON)
    for x in (34.0, 62.0, 142.0):
        wheel(canvas, x, 84, 10.6)


PROP = Prop(
    name="fire-engine",
    words=(
        "fire engine",
        "fire brigade",
        "fire department",
        "firefighter",
        "firefighters",
        "fire truck",
        "fire service",
        "volunteer fire brigade",
        "fire station",
    ),
    aspect=1.75,
    draw=draw,
)
