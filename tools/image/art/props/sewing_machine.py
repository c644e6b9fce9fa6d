"""A sewing machine with cloth under its needle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 54)
    brush.panel(canvas, shape.box(8, 82, 110, 12, 3), colour.WOOD)
    brush.panel(canvas, shape.box(14, 72, 98, 11, 2.5), base)
    cloth = shape.path("M6 72 H58 Q60 78 54 84 Q40 90 26 87 Q12 92 3 86 Q10 80 6 72 Z")
    brush.cast(canvas, cloth)
    brush.panel(canvas, cloth, colour.rgb(palette.second))
    body = shape.path("M22 22 Q22 14 30 14 H98 Q108 14 108 24 V74 H84 V46 Q84 40 78 40 H44 V48 H22 Z")
    brush.cast(canvas, body)
    brush.panel(canvas, body, base)
    brush.stroke(canvas, shape.path("M48 27 H80"), colour.fade(colour.on(base), 0.9), 2.4)
    brush.ball(canvas, shape.oval(96, 58, 7), colour.PAPER)
    brush.stroke(canvas, shape.line((96, 58), (96, 53)), colour.NIGHT, 1.6)
    brush.body(canvas, shape.box(108, 20, 9, 26, 3), colour.STEEL)
    _needle(canvas, palette)


def _needle(canvas: skia.Canvas, palette: Palette) -> None:
    brush.body(canvas, shape.box(28, 47, 9, 9, 1.5), colour.STEEL)
    brush.stroke(canvas, shape.line((32.5, 55), (32.5, 73)), colour.IRON, 1.6)
    brush.panel(canvas, shape.path("M24 68 h17 v3 q-8 4 -17 0 Z"), colour.STEEL)
    brush.body(canvas, shape.box(62, 4, 10, 11, 1.5), colour.rgb(palette.support))
    brush.stroke(canvas, shape.path("M66 6 Q44 2 34 16 Q28 30 32 48"), colour.rgb(palette.support), 1)
    brush.stroke(canvas, shape.path("M6 78 h4 m3 0 h4 m3 0 h4 m3 0 h4"), colour.on(colour.rgb(palette.second)), 1.2)


PROP = Prop(
    name="sewing-machine",
    words=(
        "sewing machine",
        "sewing",
        "sew",
        "seamstress",
        "dressmaking",
        "alterations",
        "needlework",
        "quilting",
        "stitching",
        "embroidery",
    ),
    aspect=1.25,
    draw=draw,
)
