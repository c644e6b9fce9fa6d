"""A slice of pizza."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 26)
    crust = shape.path("M10 24 C30 6 70 6 90 24 C94 28 92 34 87 34 C64 22 36 22 13 34 C8 34 6 28 10 24 Z")
    slice_ = shape.path("M14 30 C36 20 64 20 86 30 L54 91 Q50 95 46 91 Z")
    brush.cast(canvas, slice_, dy=2.4, blur=2.2)
    brush.panel(canvas, slice_, 0xFFF7C64B)
    brush.inside(canvas, slice_, shape.path("M12 34 C36 22 64 22 88 34 L88 26 H12 Z"), brush.paint(0xFFD9542E))
    for x, y, r in ((36, 42, 8), (60, 40, 8.6), (49, 62, 7.4)):
        disc = shape.oval(x, y, r)
        brush.cast(canvas, disc, blur=1)
        brush.ball(canvas, disc, 0xFFC8402E)
        for dx, dy in ((-2.4, -1), (2, 2), (1.4, -3)):
            brush.fill(canvas, shape.oval(x + dx, y + dy, 0.9), colour.fade(0xFFF0A080, 0.9))
    for x0, y0, x1, y1 in ((46, 46, 52, 52), (64, 54, 59, 60), (38, 55, 43, 60), (50, 78, 53, 84)):
        brush.blend(canvas, shape.blade(x0, y0, x1, y1, 2.4), colour.lighten(colour.LEAF, 0.2), colour.LEAF)
    brush.ball(canvas, crust, 0xFFD99648)
    drip = shape.path("M30 64 C32 64 33 66 33 72 C33 76 29 76 29 72 Z")
    brush.ball(canvas, drip, 0xFFF7C64B)


PROP = Prop(
    name="pizza",
    words=(
        "pizza",
        "slice",
        "fast food",
        "pizza slice",
        "burger",
        "sandwich",
        "italian food",
        "junk food",
        "takeaway food",
        "pasta",
    ),
    aspect=1.0,
    draw=draw,
    states=("slice",),
)
