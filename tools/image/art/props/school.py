"""A school with a clock and a flag."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFFC96F4A, colour.accent(palette), 0.5)
    brush.contact(canvas, palette, 70, 94, 62)
    brush.panel(canvas, shape.box(10, 48, 120, 46, 1), base)
    brush.panel(canvas, shape.polygon((6, 50), (12, 40), (128, 40), (134, 50)), 0xFF4C5872)
    for x in (17.0, 33.0, 97.0, 113.0):
        for y in (56, 75):
            _window(canvas, x, y)
    brush.cast(canvas, shape.box(50, 34, 40, 60), dx=1.4)
    brush.panel(canvas, shape.box(50, 34, 40, 60), colour.lighten(base, 0.1))
    roof = shape.polygon((44, 36), (70, 15), (96, 36), r=1)
    brush.panel(canvas, roof, 0xFF4C5872)
    brush.stroke(canvas, shape.line((70, 17), (70, 4)), 0xFF3A3A44, 1.3)
    brush.panel(
        canvas, shape.path("M70.6 4 C75 2 79 6.4 85 4.4 V11 C79 13 75 8.6 70.6 10.6 Z"), colour.rgb(palette.second)
    )
    brush.panel(canvas, shape.oval(70, 45, 7.4), colour.PAPER)
    brush.stroke(canvas, shape.path("M70 45 V40.4 M70 45 L73.4 46.6"), 0xFF2B2A35, 1.2)
    for x in (54, 78):
        _window(canvas, x, 57)
    brush.panel(canvas, shape.path("M60 94 V76 Q60 68 70 68 Q80 68 80 76 V94 Z"), colour.PAPER)
    for x in (62, 70.6):
        brush.panel(canvas, shape.box(x, 75, 7.4, 19), colour.rgb(palette.second))
    brush.panel(canvas, shape.box(54, 91.4, 32, 3, 0.8), 0xFFC7B9A4)


def _window(canvas: skia.Canvas, x: float, y: float) -> None:
    brush.panel(canvas, shape.box(x - 1, y - 1, 12, 13, 0.8), colour.PAPER)
    pane = shape.box(x, y, 10, 11)
    brush.blend(canvas, pane, 0xFF5F93B8, 0xFFC4E0EB)
    brush.stroke(canvas, shape.path(f"M{x + 5} {y} v11 M{x} {y + 5} h10"), colour.PAPER, 0.9)
    brush.hollow(canvas, pane, 0.35, 0.8)


PROP = Prop(
    name="school",
    words=(
        "school",
        "primary school",
        "kindergarten",
        "high school",
        "university building",
        "pupils",
        "campus",
        "academy",
        "schoolhouse",
        "college building",
        "library building",
    ),
    aspect=1.4,
    draw=draw,
    states=("day",),
)
