"""A playground slide with a swing."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 66, 95, 58)
    brush.stroke(canvas, shape.path("M8 94 L18 14 H54 M18 14 L28 94"), colour.darken(colour.WOOD, 0.2), 4.4)
    brush.stroke(canvas, shape.path("M26 16 V66 M42 16 V66"), colour.IRON, 1.4)
    brush.panel(canvas, shape.box(22, 65, 24, 5, 2), colour.rgb(palette.second))
    for x in (58.0, 74.0):
        brush.body(canvas, shape.box(x, 20, 4.4, 74, 1.5), colour.rgb(palette.support))
    for y in (44.0, 56.0, 68.0, 80.0):
        brush.stroke(canvas, shape.line((60, y), (76, y)), colour.IRON, 2.6)
    brush.panel(canvas, shape.polygon((54, 20), (67, 4), (82, 20), r=1.5), colour.rgb(palette.second))
    brush.panel(canvas, shape.box(56, 34, 24, 5, 1.5), colour.WOOD)
    chute = shape.path("M78 30 Q92 40 100 62 Q108 84 130 84 V93 Q100 94 90 68 Q84 50 76 40 Z")
    brush.cast(canvas, chute, dy=2.6)
    brush.panel(canvas, chute, colour.accent(palette))
    brush.stroke(
        canvas, shape.path("M79 29 Q94 40 102 62 Q110 82 130 83"), colour.lighten(colour.accent(palette), 0.4), 2
    )


PROP = Prop(
    name="slide",
    words=(
        "slide",
        "playground slide",
        "swing",
        "playground",
        "sandpit",
        "climbing frame",
        "recess",
        "children playing",
        "play area",
    ),
    aspect=1.35,
    draw=draw,
)
