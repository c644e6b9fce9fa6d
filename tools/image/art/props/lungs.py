"""A pair of lungs."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 52, 95, 34)
    pink = 0xFFE68A86
    for side in (-1, 1):
        form = shape.path("M48 36 C44 22 30 20 22 34 C12 50 6 72 9 84 C11 92 22 90 30 84 C38 79 46 78 47 66 Z")
        form = form if side < 0 else shape.flipped(form, 52.5)
        brush.cast(canvas, form)
        brush.ball(canvas, form, pink)
        twigs = shape.path(
            "M48 44 C40 48 34 52 28 62 M38 50 C36 58 32 66 24 74 M40 49 C40 58 40 66 36 72 M33 55 C28 56 24 58 21 62"
        )
        twigs = twigs if side < 0 else shape.flipped(twigs, 52.5)
        brush.stroke(canvas, twigs, colour.darken(pink, 0.4), 2)
        brush.stroke(canvas, shape.moved(twigs, -0.3, -0.6), colour.lighten(pink, 0.5), 0.8)
    pipe = shape.path("M52.5 6 V34 M52.5 32 C52 40 48 42 45 45 M52.5 32 C53 40 57 42 60 45")
    brush.stroke(canvas, pipe, 0xFFC9736C, 8.4)
    brush.stroke(canvas, pipe, 0xFFF3C6BC, 6)
    for y in range(9, 32, 5):
        brush.stroke(canvas, shape.line((49.6, y), (55.4, y)), 0xFFC9736C, 1.3)


PROP = Prop(
    name="lungs",
    words=(
        "lungs",
        "lung",
        "breathing",
        "breathe",
        "respiration",
        "asthma",
        "inhale",
        "exhale",
        "breath",
        "airways",
    ),
    aspect=1.05,
    draw=draw,
    states=("breathing",),
)
