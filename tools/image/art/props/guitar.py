"""An acoustic guitar."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 35, 95, 22)
    canvas.save()
    canvas.rotate(8, 35, 90)
    neck = shape.box(31.4, 16, 7.2, 46)
    brush.body(canvas, neck, 0xFF5A3A28)
    head = shape.polygon((30, 3), (40, 3), (39, 18), (31, 18), r=1)
    brush.body(canvas, head, 0xFF3E281C)
    for y in (5.5, 9.5, 13.5):
        for x in (28.4, 41.6):
            brush.ball(canvas, shape.oval(x, y, 1.5), colour.GOLD)
    hull = shape.path(
        "M35 46 C44 44 53 47 53 55 C53 61 49 63 51 68 C53 72 59 75 58 83 C57 92 47 95 35 95 "
        "C23 95 13 92 12 83 C11 75 17 72 19 68 C21 63 17 61 17 55 C17 47 26 44 35 46 Z"
    )
    brush.cast(canvas, hull)
    brush.ball(canvas, hull, colour.mix(0xFFD98E3F, colour.accent(palette), 0.35))
    brush.stroke(canvas, shape.scaled(hull, 0.94, 0.95, 35, 71), colour.fade(0xFF5A2E14, 0.5), 0.8)
    hole = shape.oval(35, 66, 7)
    brush.fill(canvas, shape.oval(35, 66, 8.6), 0xFF8A4E22)
    brush.fill(canvas, hole, 0xFF2A160E)
    brush.hollow(canvas, hole, 0.6, 1)
    brush.panel(canvas, shape.box(27, 82, 16, 3.2, 0.8), 0xFF3E281C)
    for y in range(20, 60, 5):
        brush.stroke(canvas, shape.line((31.6, y), (38.4, y)), colour.fade(0xFFD9C7A0, 0.8), 0.5)
    for x in (32.6, 34.2, 35.8, 37.4):
        brush.stroke(canvas, shape.line((x, 8), (x, 83)), colour.fade(0xFFF6EFDC, 0.85), 0.35)
    canvas.restore()


PROP = Prop(
    name="guitar",
    words=(
        "guitar",
        "acoustic guitar",
        "musician",
        "concert",
        "band",
        "folk music",
        "musical instrument",
        "instrument",
        "ukulele",
        "bass",
        "melody",
        "violin",
    ),
    aspect=0.7,
    draw=draw,
    states=("still",),
)
