"""A bar of chocolate, broken into."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brown = 0xFF5E3422
    brush.contact(canvas, palette, 58, 94.5, 40)
    canvas.save()
    canvas.rotate(-9, 57, 50)
    bar = shape.box(26, 6, 62, 60, 3)
    brush.cast(canvas, bar, dy=3, blur=2)
    brush.panel(canvas, bar, brown)
    for row in range(3):
        for at in range(3):
            if (row, at) != (0, 2):
                piece = shape.box(29 + at * 19.4, 9 + row * 19.4, 17.2, 17.2, 2)
                brush.panel(canvas, piece, colour.lighten(brown, 0.1))
                brush.rim(canvas, piece)
    foil = shape.polygon((23, 46), (33, 42), (44, 48), (55, 42), (67, 48), (79, 42), (91, 46), (91, 58), (23, 58))
    brush.panel(canvas, foil, 0xFFE3E6EA)
    sleeve = shape.box(22, 52, 70, 42, 2)
    brush.cast(canvas, sleeve, dy=-1)
    brush.panel(canvas, sleeve, colour.accent(palette))
    label = shape.box(34, 64, 46, 18, 3)
    brush.panel(canvas, label, colour.PAPER)
    brush.stroke(canvas, shape.path("M40 71 h34 M46 76 h22"), colour.fade(brown, 0.8), 2)
    canvas.restore()
    brush.panel(canvas, shape.turned(shape.box(92, 76, 17, 17, 2), 14, 100, 84), colour.lighten(brown, 0.08))


PROP = Prop(
    name="chocolate",
    words=(
        "chocolate",
        "chocolate bar",
        "cocoa",
        "praline",
        "pralines",
        "truffles",
        "candy",
        "sweet shop",
        "confectionery",
    ),
    aspect=1.15,
    draw=draw,
)
