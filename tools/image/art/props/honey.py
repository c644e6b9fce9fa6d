"""A jar of honey with a dipper."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94, 38)
    jar = shape.path("M24 30 H68 V36 C76 40 80 46 80 54 V84 Q80 94 70 94 H22 Q12 94 12 84 V54 C12 46 16 40 24 36 Z")
    brush.body(canvas, jar, 0xFFF0A81F)
    brush.inside(canvas, jar, shape.oval(46, 66, 26, 22), brush.paint(colour.fade(0xFFFFDB6B, 0.75), blur=7))
    label = shape.path("M0 58 Q46 63 92 58 V82 Q46 87 0 82 Z")
    brush.band(canvas, jar, label, colour.PAPER, bend=0.5)
    for cx, cy in ((46, 72), (39.4, 68), (52.6, 68), (39.4, 76), (52.6, 76)):
        cell = shape.star(cx, cy, 3.7, 3.21, 3, 30)
        brush.fill(canvas, cell, colour.accent(palette))
    brush.gloss(canvas, shape.path("M17 50 C18 46 22 43 26 41 L28 43 C24 46 22 50 21 56 V86 L18 84 Z"), 0.65, 0.7)
    brush.body(canvas, shape.box(20, 22, 52, 11, 3), colour.accent(palette))
    for x in range(24, 70, 4):
        brush.stroke(canvas, shape.line((x, 24.4), (x, 31)), colour.fade(0xFF1A0E10, 0.2), 0.7)
    _dipper(canvas)


def _dipper(canvas: skia.Canvas) -> None:
    canvas.save()
    canvas.rotate(14, 88, 90)
    brush.cast(canvas, shape.box(86, 32, 4, 50, 2), dx=-1)
    brush.body(canvas, shape.box(86, 32, 4, 46, 2), colour.WOOD)
    for at in range(5):
        half = (5.4, 7.0, 7.4, 7.0, 5.0)[at]
        brush.body(canvas, shape.box(88 - half, 73 + at * 4, half * 2, 3.3, 1.6), colour.WOOD if at < 2 else 0xFFD99A2B)
    canvas.restore()


PROP = Prop(
    name="honey",
    words=(
        "honey",
        "honey jar",
        "jar",
        "jam",
        "syrup",
        "preserve",
        "spread",
        "marmalade",
        "miel",
        "honig",
    ),
    aspect=1.1,
    draw=draw,
    states=("full",),
)
