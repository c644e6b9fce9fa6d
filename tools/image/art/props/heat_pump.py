"""A heat pump beside a house wall."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94.5, 54)
    for x in (22.0, 92.0):
        brush.body(canvas, shape.box(x, 86, 12, 8.5, 1.5), colour.NIGHT)
    case = shape.box(8, 14, 108, 74, 5)
    brush.panel(canvas, case, 0xFFF1F1EE)
    brush.panel(canvas, shape.box(84, 14, 32, 74, 5), 0xFFE1E3E2)
    well = shape.oval(46, 51, 31)
    brush.fill(canvas, well, colour.NIGHT)
    brush.hollow(canvas, well, 0.6, 3)
    for at in range(5):
        blade = shape.turned(shape.path("M46 51 Q40 34 50 23 Q64 28 62 36 Q58 46 46 51 Z"), at * 72, 46, 51)
        brush.panel(canvas, blade, colour.STEEL)
    brush.ball(canvas, shape.oval(46, 51, 7), colour.accent(palette))
    for r in (12.0, 19.0, 26.0, 30.5):
        brush.stroke(canvas, shape.oval(46, 51, r), colour.fade(colour.PAPER, 0.45), 1)
    for at in range(6):
        y = 50 + at * 5.5
        brush.stroke(canvas, shape.line((90, y), (110, y)), colour.fade(colour.IRON, 0.4), 2)
    brush.panel(canvas, shape.box(90, 24, 20, 13, 2), colour.accent(palette))
    brush.ball(canvas, shape.oval(106, 43, 2), colour.LEAF)


PROP = Prop(
    name="heat-pump",
    words=(
        "heat pump",
        "air conditioning",
        "air conditioner",
        "ventilation",
        "heating system",
        "radiator",
        "fan",
        "boiler replacement",
    ),
    aspect=1.25,
    draw=draw,
)
