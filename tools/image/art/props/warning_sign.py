"""A three-cornered warning sign."""

from __future__ import annotations

import skia

from tools.image.art import brush, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94.5, 40)
    outer = shape.polygon((55, 4), (107, 93), (3, 93), r=9)
    brush.panel(canvas, outer, 0xFFD8402E)
    inner = shape.polygon((55, 20), (93, 85), (17, 85), r=6)
    brush.panel(canvas, inner, 0xFFFFD24A)
    brush.hollow(canvas, inner, 0.28, 1.4)
    brush.body(canvas, shape.path("M49 38 Q55 34 61 38 L58.6 64 Q55 67 51.4 64 Z"), 0xFF2B2428)
    brush.ball(canvas, shape.oval(55, 74, 4.6), 0xFF2B2428)
    brush.gloss(canvas, shape.path("M52 10 L14 76 L19 76 L54 16 Z"), 0.34, 1)


PROP = Prop(
    name="warning-sign",
    words=(
        "warning sign",
        "warning",
        "danger",
        "hazard",
        "caution",
        "alert",
        "emergency",
        "risk",
        "attention sign",
        "safety notice",
        "beware",
    ),
    aspect=1.1,
    draw=draw,
    states=("still",),
)
