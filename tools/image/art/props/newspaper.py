"""A folded newspaper with a headline and a picture."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 56, 94, 46)
    back = shape.turned(shape.box(22, 12, 78, 80, 1.6), 4, 60, 52)
    brush.panel(canvas, back, 0xFFD9D2C4)
    sheet = shape.box(14, 8, 80, 86, 1.6)
    brush.cast(canvas, sheet, blur=2)
    brush.panel(canvas, sheet, 0xFFFBF7EC)
    brush.fill(canvas, shape.box(20, 14, 68, 9, 0.8), 0xFF26242A)
    brush.fill(canvas, shape.joined([shape.box(24 + at * 8.4, 16.6, 5.8, 4, 0.5) for at in range(7)]), 0xFFFBF7EC)
    brush.stroke(canvas, shape.path("M20 27 H88 M20 92 H88"), 0xFF26242A, 0.7)
    brush.fill(canvas, shape.joined([shape.box(20, 31, 62, 3.6, 0.6), shape.box(20, 37, 46, 3.6, 0.6)]), 0xFF3A373E)
    photo = shape.box(20, 45, 36, 26, 1)
    brush.panel(canvas, photo, colour.accent(palette))
    brush.inside(
        canvas,
        photo,
        shape.polygon((20, 71), (32, 54), (40, 64), (46, 58), (58, 71)),
        brush.paint(colour.darken(colour.accent(palette), 0.45)),
    )
    brush.inside(canvas, photo, shape.oval(49, 51, 3.4), brush.paint(0xFFFFF2C8))
    rows = [shape.line((60, y), (88 - (y % 7), y)) for y in range(47, 91, 4)] + [
        shape.line((20, y), (55 - (y % 5), y)) for y in range(76, 91, 4)
    ]
    brush.stroke(canvas, shape.joined(rows), 0xFFA9A296, 1.3)
    fold = brush.linear(
        14,
        50,
        14,
        54,
        ((0, colour.fade(0xFF4A4236, 0)), (0.5, colour.fade(0xFF4A4236, 0.18)), (1, colour.fade(0xFF4A4236, 0))),
    )
    canvas.drawPath(shape.box(14, 49, 80, 6), brush.shaded(fold))


PROP = Prop(
    name="newspaper",
    words=(
        "newspaper",
        "headline",
        "journalist",
        "journalism",
        "press release",
        "daily paper",
        "tabloid",
        "newsroom",
        "breaking news",
    ),
    aspect=1.1,
    draw=draw,
    states=("folded",),
)
