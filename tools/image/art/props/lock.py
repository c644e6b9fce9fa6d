"""A closed padlock."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 42, 94, 32)
    bow = shape.path("M22 46 V32 C22 18 31 9 42.5 9 C54 9 63 18 63 32 V46")
    brush.stroke(canvas, bow, 0xFF6B7685, 9.6)
    brush.stroke(canvas, shape.moved(bow, -0.6, -0.5), 0xFFB9C3CE, 6.6)
    brush.stroke(canvas, shape.moved(bow, -1.6, -0.6), 0xFFF0F4F8, 1.8, blur=0.4)
    hull = shape.box(11, 43, 63, 51, 9)
    brush.cast(canvas, hull, dx=0, dy=-1, blur=1.8)
    brush.body(canvas, hull, base)
    brush.band(canvas, hull, shape.box(0, 49, 90, 2), colour.lighten(base, 0.4))
    brush.band(canvas, hull, shape.box(0, 86, 90, 2), colour.darken(base, 0.4))
    brush.fill(canvas, shape.oval(42.5, 64, 7), colour.darken(base, 0.75))
    brush.fill(canvas, shape.path("M39.5 66 H45.5 L47.6 80 H37.4 Z"), colour.darken(base, 0.75))
    brush.gloss(canvas, shape.path("M17 54 H21 V84 H17 Z"), 0.4, 1)


PROP = Prop(
    name="lock",
    words=(
        "lock",
        "padlock",
        "security",
        "secure",
        "privacy",
        "password",
        "safe",
        "private",
        "encryption",
        "protected",
        "data protection",
        "login",
        "access",
        "closed",
        "safety",
    ),
    aspect=0.85,
    draw=draw,
    states=("closed",),
)
