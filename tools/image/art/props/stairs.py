"""Stairs that lead up to a flag."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 95, 54)
    for at in range(4):
        x, top = 8 + at * 26.0, 80 - at * 15.0
        face = shape.box(x, top, 26.4, 95 - top, 0.8)
        brush.panel(canvas, face, colour.mix(base, colour.rgb(palette.support), at / 4))
        tread = shape.polygon((x, top), (x + 26.4, top), (x + 30, top - 5), (x + 4, top - 5), r=0.4)
        brush.panel(canvas, tread, colour.lighten(colour.mix(base, colour.rgb(palette.support), at / 4), 0.4))
    brush.body(canvas, shape.box(98, 3, 2.6, 28, 1), colour.IRON)
    flag = shape.path("M100 4 Q108 1 118 5 V17 Q108 13 100 17 Z")
    brush.cast(canvas, flag)
    brush.panel(canvas, flag, colour.rgb(palette.second))
    brush.ball(canvas, shape.oval(99.3, 3.4, 2), colour.GOLD)


PROP = Prop(
    name="stairs",
    words=(
        "stairs",
        "staircase",
        "stairway",
        "step up",
        "steps up",
        "ladder of success",
        "milestone",
        "milestones",
        "achieve",
        "goal reached",
        "stage by stage",
    ),
    aspect=1.2,
    draw=draw,
)
