"""Rising bars with an arrow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.props.bar_chart import bar
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94, 52)
    tones = (
        colour.rgb(palette.support),
        colour.rgb(palette.support),
        colour.rgb(palette.second),
        colour.accent(palette),
    )
    for at, high in enumerate((24, 36, 50, 68)):
        bar(canvas, 14 + at * 25, high, tones[at])
    curve = shape.smooth((14, 58), (38, 46), (60, 34), (88, 12), closed=False)
    brush.stroke(canvas, shape.moved(curve, 1, 2), colour.fade(0xFF180C1C, 0.2), 4.2, blur=1)
    brush.stroke(canvas, curve, colour.rgb(palette.ink), 4.2)
    brush.fill(canvas, shape.polygon((80, 9), (97, 5), (93, 22), r=1), colour.rgb(palette.ink))


PROP = Prop(
    name="growth",
    words=(
        "growth",
        "increase",
        "rise",
        "trend",
        "progress",
        "sales growth",
        "upward",
        "rising",
        "growing",
        "improvement",
    ),
    aspect=1.2,
    draw=draw,
    states=("rising",),
)
