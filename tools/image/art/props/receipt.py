"""A till receipt with a torn edge."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 31, 95, 25)
    sheet = shape.path(f"M7 4 H55 V94 {'l-4 -5 l-4 5 ' * 6}V4 Z")
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, colour.PAPER)
    brush.panel(canvas, shape.box(19, 11, 24, 7, 2), colour.accent(palette))
    for at in range(5):
        y = 28 + at * 8.0
        brush.stroke(canvas, shape.line((13, y), (31, y)), colour.fade(colour.IRON, 0.6), 2)
        brush.stroke(canvas, shape.line((42, y), (49, y)), colour.fade(colour.IRON, 0.6), 2)
    brush.stroke(canvas, shape.path("M13 67 h36"), colour.fade(colour.IRON, 0.4), 0.9)
    brush.stroke(canvas, shape.line((13, 74), (26, 74)), colour.NIGHT, 3.4)
    brush.stroke(canvas, shape.line((37, 74), (49, 74)), colour.accent(palette), 3.4)
    brush.stroke(
        canvas, shape.path("M13 80 v5 M16 80 v5 M18 80 v5 M22 80 v5 M25 80 v5 M27 80 v5 M31 80 v5"), colour.NIGHT, 1
    )


PROP = Prop(
    name="receipt",
    words=(
        "receipt",
        "bill",
        "invoice",
        "till slip",
        "utility bill",
        "payment slip",
        "expenses slip",
    ),
    aspect=0.62,
    draw=draw,
)
