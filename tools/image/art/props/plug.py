"""An electric plug with its lead, and sparks."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 46)
    lead = shape.path("M42 56 C10 60 4 90 32 89 C56 88 50 70 76 80 C92 87 100 88 112 88")
    brush.stroke(canvas, shape.moved(lead, 1, 2), colour.fade(0xFF180C1C, 0.25), 6, blur=1.4)
    brush.stroke(canvas, lead, colour.NIGHT, 5.4)
    brush.stroke(canvas, shape.moved(lead, -0.5, -1), colour.fade(colour.STEEL, 0.5), 1.2)
    for y in (34.0, 58.0):
        brush.blend(canvas, shape.box(86, y - 2.6, 22, 6, 2), colour.lighten(colour.STEEL, 0.5), colour.IRON)
    body = shape.path("M44 44 L52 28 Q54 22 62 22 H80 Q88 22 88 30 V64 Q88 72 80 72 H62 Q54 72 52 66 L44 58 Z")
    brush.cast(canvas, body)
    brush.panel(canvas, body, base)
    for x in (60.0, 66.0, 72.0):
        brush.stroke(canvas, shape.line((x, 32), (x, 62)), colour.fade(colour.darken(base, 0.6), 0.4), 2)
    brush.body(canvas, shape.box(36, 47, 12, 10, 3), colour.NIGHT)
    bolt = shape.polygon((101, 6), (92, 22), (98, 22), (95, 33), (107, 16), (101, 16), r=0.8)
    brush.ball(canvas, bolt, 0xFFFFC93C)


PROP = Prop(
    name="plug",
    words=(
        "plug",
        "socket",
        "electricity",
        "mains",
        "power lead",
        "power cable",
        "electrician",
        "electrical",
        "plug socket",
        "power supply",
        "cable",
    ),
    aspect=1.2,
    draw=draw,
)
