"""A thermometer with its red column."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 30, 94, 18)
    tone = colour.WATER if state == "cold" else 0xFFE0452F
    plate = shape.box(8, 4, 44, 90, 12)
    brush.panel(canvas, plate, colour.accent(palette))
    brush.panel(canvas, shape.box(11.4, 7.4, 37.2, 83.2, 9), 0xFFFBF4E6)
    tube = shape.union(shape.box(23, 12, 14, 64, 7), shape.oval(30, 76, 12.4))
    brush.cast(canvas, tube, alpha=0.22)
    brush.body(canvas, tube, 0xFFE4EEF3, bend=0.6, foot=0.1)
    top = 52 if state == "cold" else 24
    fluid = shape.union(shape.box(27, top, 6, 78 - top, 3), shape.oval(30, 76, 9.2))
    brush.body(canvas, fluid, tone)
    brush.gloss(canvas, shape.oval(26.6, 73, 2.6, 3.4), 0.7, 0.7)
    brush.gloss(canvas, shape.box(25, 15, 2, 48, 1), 0.7, 0.4)
    marks = [shape.line((41, y), (44 if at % 2 else 46, y)) for at, y in enumerate(range(18, 66, 6))]
    brush.stroke(canvas, shape.joined(marks), 0xFF5A5248, 1.3)


PROP = Prop(
    name="thermometer",
    words=(
        "thermometer",
        "temperature",
        "degrees",
        "fever",
        "heatwave",
        "heat",
        "warm",
        "cold",
        "celsius",
        "fahrenheit",
        "climate warming",
    ),
    aspect=0.6,
    draw=draw,
    states=(
        "hot",
        "cold",
    ),
)
