"""A key with a tag."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 72, 94, 50)
    canvas.save()
    canvas.rotate(-18, 70, 48)
    metal = 0xFFEDB843
    shaft = shape.union(shape.box(52, 44, 78, 10, 3), shape.box(104, 50, 8, 20, 1.4), shape.box(118, 50, 8, 16, 1.4))
    bow = shape.minus(shape.oval(36, 49, 25), shape.oval(27, 49, 8))
    whole = shape.union(shaft, bow)
    brush.cast(canvas, whole, dy=2.6, blur=2)
    brush.panel(canvas, whole, metal)
    brush.stroke(canvas, shape.oval(36, 49, 19), colour.fade(colour.darken(metal, 0.4), 0.6), 1)
    brush.stroke(canvas, shape.line((58, 47), (124, 47)), colour.fade(0xFFFFF6D6, 0.9), 1.4)
    brush.stroke(canvas, shape.oval(20, 58, 12), 0xFF98A3B0, 2.2)
    canvas.restore()
    tag = shape.turned(shape.polygon((18, 66), (30, 66), (34, 72), (34, 92), (14, 92), (14, 72), r=2), 8, 24, 66)
    brush.cast(canvas, tag, dx=1)
    brush.panel(canvas, tag, colour.accent(palette))
    brush.fill(canvas, shape.oval(24, 71, 1.8), colour.PAPER)


PROP = Prop(
    name="key",
    words=(
        "key",
        "keys",
        "house key",
        "unlock",
        "open door",
        "room key",
        "car key",
        "access key",
        "viewing",
        "move in",
        "rental",
        "new home",
    ),
    aspect=1.4,
    draw=draw,
    states=("still",),
)
