"""A shield with a tick."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 42.5, 95, 24)
    outer = shape.path("M42.5 6 C54 14 66 17 77 17 C78 52 70 78 42.5 92 C15 78 7 52 8 17 C19 17 31 14 42.5 6 Z")
    brush.panel(canvas, outer, 0xFFDCE3EA)
    inner = shape.scaled(outer, 0.86, 0.86, 42.5, 47)
    brush.panel(canvas, inner, base)
    brush.inside(canvas, inner, shape.box(42.5, 0, 50, 100), brush.paint(colour.fade(colour.darken(base, 0.7), 0.26)))
    tick = shape.path("M27 48 L38.5 60 L60 35")
    brush.stroke(canvas, shape.moved(tick, 0.8, 1.6), colour.fade(0xFF180C1C, 0.3), 7, blur=1)
    brush.stroke(canvas, tick, colour.on(base), 7)


PROP = Prop(
    name="shield",
    words=(
        "shield",
        "protect",
        "guard",
        "defence",
        "defense",
        "warranty",
        "insured",
        "quality seal",
        "verified",
        "trusted",
        "immune",
        "vaccine",
        "safe choice",
        "approved",
    ),
    aspect=0.85,
    draw=draw,
    states=("ticked",),
)
