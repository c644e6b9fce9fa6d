"""A toilet."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 44, 94.5, 30)
    brush.panel(canvas, shape.box(10, 8, 26, 44, 4), colour.PAPER)
    brush.panel(canvas, shape.box(8, 5, 30, 7, 3), colour.lighten(colour.STEEL, 0.5))
    brush.ball(canvas, shape.oval(23, 20, 4), colour.accent(palette))
    brush.body(canvas, shape.path("M24 62 H66 Q58 78 60 94 H26 Q30 78 24 62 Z"), colour.PAPER)
    brush.body(canvas, shape.path("M18 48 H78 Q80 66 58 70 H34 Q18 68 18 48 Z"), colour.PAPER)
    brush.panel(canvas, shape.box(15, 45, 65, 7, 3.5), colour.lighten(colour.STEEL, 0.55))
    lid = shape.turned(shape.box(34, 12, 7, 36, 3.4), 7, 38, 46)
    brush.cast(canvas, lid)
    brush.body(canvas, lid, colour.lighten(colour.STEEL, 0.5))
    brush.body(canvas, shape.box(60, 14, 20, 16, 3), colour.PAPER)
    brush.ball(canvas, shape.oval(60.6, 22, 3.6, 8), colour.CREAM)
    brush.panel(canvas, shape.polygon((68, 28), (80, 28), (80, 41), (74, 39), (68, 41)), colour.PAPER)


PROP = Prop(
    name="toilet",
    words=(
        "toilet",
        "lavatory",
        "restroom",
        "wc",
        "toilet paper",
        "bathroom fitting",
        "public toilet",
    ),
    aspect=0.85,
    draw=draw,
)
