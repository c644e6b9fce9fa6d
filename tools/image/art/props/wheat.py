"""Ears of wheat tied in a sheaf."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    canvas.translate(10, 0)
    brush.contact(canvas, palette, 40, 94.5, 18)
    for at, (tip, high) in enumerate(((-26, 20), (26, 20), (-14, 10), (14, 10), (0, 4))):
        _ear(canvas, 40 + tip, high + 4.0, tip * 0.8, at)
    tie = shape.path("M29 66 Q40 71 51 66 L50 74 Q40 78 30 74 Z")
    brush.cast(canvas, tie)
    brush.body(canvas, tie, colour.accent(palette))
    brush.stroke(canvas, shape.path("M44 72 q8 6 4 14 M46 71 q10 3 12 9"), colour.accent(palette), 2.6)


def _ear(canvas: skia.Canvas, x: float, top: float, turn: float, at: int) -> None:
    gold = colour.mix(0xFFE0A93A, 0xFFC98A2C, (at % 2) * 0.4)
    foot = 40 - (x - 40) * 0.45
    brush.stroke(
        canvas,
        shape.path(f"M{x} {top + 32} Q{(x + 40) / 2} 60 40 70 Q{foot} 84 {foot} 94"),
        colour.darken(gold, 0.2),
        1.9,
    )
    canvas.save()
    canvas.rotate(turn, x, top + 32)
    for row in range(5):
        y = top + 6 + row * 6.0
        for side in (-1, 1):
            grain = shape.turned(shape.oval(x + side * 3.6, y, 2.7, 4.6), side * 28, x + side * 3.6, y)
            brush.stroke(canvas, shape.line((x + side * 4, y - 3), (x + side * 8, y - 11)), colour.fade(gold, 0.8), 0.7)
            brush.ball(canvas, grain, gold)
    brush.ball(canvas, shape.oval(x, top + 2, 2.5, 4.6), gold)
    canvas.restore()


PROP = Prop(
    name="wheat",
    words=(
        "wheat",
        "grain",
        "cereals",
        "barley",
        "rye",
        "corn",
        "cornfield",
        "crops",
        "harvest festival",
        "oats",
    ),
    aspect=1.0,
    draw=draw,
)
