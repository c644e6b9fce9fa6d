"""A stethoscope."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 50, 96, 34)
    tube = shape.path("M22 18 C18 44 28 56 38 56 C48 56 58 44 54 18 M38 56 C38 76 44 88 58 88 C72 88 78 78 78 64")
    brush.stroke(canvas, shape.moved(tube, 0.8, 1.6), colour.fade(0xFF180C1C, 0.25), 5.6, blur=1)
    brush.stroke(canvas, tube, colour.darken(base, 0.35), 5.6)
    brush.stroke(canvas, tube, base, 4)
    brush.stroke(canvas, shape.moved(tube, -0.8, -0.5), colour.fade(colour.lighten(base, 0.7), 0.8), 1, blur=0.3)
    for x, turn in ((22.0, 20.0), (54.0, -20.0)):
        pipe = shape.turned(shape.line((x, 20), (x, 7)), turn, x, 20)
        brush.stroke(canvas, pipe, 0xFF8D98A6, 3)
        brush.stroke(canvas, shape.moved(pipe, -0.5, 0), 0xFFE6ECF2, 1)
        brush.ball(canvas, shape.oval(x + turn * 0.24, 7, 3), 0xFF2B313D)
    brush.cast(canvas, shape.oval(78, 54, 13))
    brush.ball(canvas, shape.oval(78, 54, 13), 0xFFB9C4CF)
    brush.ball(canvas, shape.oval(78, 54, 9.4), 0xFFE9EEF2)
    brush.stroke(canvas, shape.oval(78, 54, 6), colour.fade(0xFF8D98A6, 0.8), 0.8)
    brush.ball(canvas, shape.oval(38, 56, 4), 0xFF8D98A6)


PROP = Prop(
    name="stethoscope",
    words=(
        "stethoscope",
        "doctor",
        "medical",
        "healthcare",
        "checkup",
        "physician",
        "clinic",
        "nurse",
        "patient",
        "health check",
        "diagnosis",
        "hospital visit",
        "examination",
        "medic",
        "hospital",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
