"""A laboratory microscope."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94, 32)
    base = colour.accent(palette)
    brush.body(canvas, shape.path("M14 94 V90 Q14 85 20 85 H66 Q72 85 72 90 V94 Z"), 0xFF38414F)
    arm = shape.path("M46 22 C72 26 82 58 60 84 L50 84 C66 60 62 40 44 34 Z")
    brush.cast(canvas, arm)
    brush.panel(canvas, arm, base)
    brush.body(canvas, shape.box(18, 64, 38, 5.4, 2), 0xFF38414F)
    brush.panel(canvas, shape.box(22, 61.6, 22, 2.6, 1), 0xFFBFE3F2)
    brush.fill(canvas, shape.oval(33, 62.6, 4, 0.9), 0xFF52B26A)
    canvas.save()
    canvas.rotate(-16, 36, 34)
    brush.body(canvas, shape.box(32, 46, 8, 11, 1.5), colour.STEEL)
    brush.body(canvas, shape.box(27, 18, 18, 29, 3), base)
    brush.band(canvas, shape.box(27, 18, 18, 29, 3), shape.box(20, 37, 30, 4), colour.on(base))
    brush.body(canvas, shape.box(30, 5, 12, 14, 2), 0xFF4B5567)
    brush.body(canvas, shape.box(28, 2.6, 16, 5, 2), 0xFF2B323F)
    canvas.restore()
    brush.ball(canvas, shape.oval(61, 62, 6), 0xFF4B5567)
    brush.ball(canvas, shape.oval(61, 62, 3), colour.STEEL)


PROP = Prop(
    name="microscope",
    words=(
        "microscope",
        "laboratory",
        "lab",
        "science",
        "cell",
        "cells",
        "bacteria",
        "scientist",
        "analysis",
        "chloroplast",
        "biology lab",
        "virus",
        "sample",
    ),
    aspect=0.85,
    draw=draw,
    states=("still",),
)
