"""A vacuum cleaner."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 94.5, 50)
    hose = shape.path("M78 62 C84 26 60 4 44 12 C34 18 34 30 32 40 L22 82")
    brush.stroke(canvas, hose, colour.darken(colour.IRON, 0.2), 6)
    brush.stroke(canvas, shape.moved(hose, -0.6, -0.6), colour.STEEL, 3)
    brush.body(canvas, shape.turned(shape.box(29, 34, 7, 22, 3), 12, 32, 45), colour.NIGHT)
    brush.panel(canvas, shape.polygon((6, 94), (10, 82), (32, 82), (38, 94), r=2), colour.NIGHT)
    shell = shape.path("M50 84 Q48 52 76 50 Q108 50 110 84 Z")
    brush.ball(canvas, shell, base)
    brush.panel(canvas, shape.box(48, 80, 64, 9, 4), colour.NIGHT)
    brush.ball(canvas, shape.oval(98, 82, 13), colour.IRON)
    brush.ball(canvas, shape.oval(98, 82, 6), colour.STEEL)
    brush.ball(canvas, shape.oval(56, 88, 6), colour.NIGHT)
    brush.stroke(canvas, shape.path("M64 66 Q72 58 84 58"), colour.fade(colour.WHITE, 0.5), 2.4)
    brush.ball(canvas, shape.oval(78, 70, 4), colour.PAPER)


PROP = Prop(
    name="vacuum-cleaner",
    words=(
        "vacuum cleaner",
        "vacuum",
        "hoover",
        "robot vacuum",
        "dust",
        "vacuuming",
        "carpet cleaning",
        "dustpan",
    ),
    aspect=1.15,
    draw=draw,
)
