"""A magnetic compass."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 28)
    gold = 0xFFE2AE45
    brush.stroke(canvas, shape.oval(50, 10, 5), colour.darken(gold, 0.2), 2.6)
    brush.ball(canvas, shape.oval(50, 54, 39), gold)
    brush.rim(canvas, shape.oval(50, 54, 39), 1, 1.6)
    dial = shape.oval(50, 54, 32)
    brush.panel(canvas, dial, colour.PAPER, depth=0.5)
    brush.hollow(canvas, dial, 0.4, 2)
    for at in range(24):
        mark = shape.turned(shape.line((50, 24.4), (50, 29 if at % 6 == 0 else 26.6)), at * 15, 50, 54)
        brush.stroke(canvas, mark, 0xFF4A4048, 1.6 if at % 6 == 0 else 0.7)
    rose = shape.star(50, 54, 20, 5, 4)
    brush.fill(canvas, rose, colour.fade(colour.rgb(palette.second), 0.25))
    for turn, tone in ((38, colour.accent(palette)), (218, 0xFF3A4150)):
        needle = shape.turned(shape.polygon((50, 28), (55, 54), (45, 54)), turn, 50, 54)
        brush.cast(canvas, needle, blur=1)
        brush.panel(canvas, needle, tone)
    brush.ball(canvas, shape.oval(50, 54, 3.4), gold)
    brush.gloss(canvas, shape.path("M24 46 C27 34 36 27 46 26 C38 30 31 38 29 48 Z"), 0.6, 1)


PROP = Prop(
    name="compass",
    words=(
        "compass",
        "direction",
        "orientation",
        "north",
        "course heading",
        "explorer",
        "guidance",
        "strategy",
        "expedition compass",
        "bearing",
        "orienteering",
    ),
    aspect=1.0,
    draw=draw,
    states=("north-east",),
)
