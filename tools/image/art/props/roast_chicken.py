"""A roast chicken on a platter."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brown = 0xFFC07A35
    brush.contact(canvas, palette, 67, 94.5, 58)
    brush.body(canvas, shape.path("M6 80 H129 Q118 94 92 94 H43 Q17 94 6 80 Z"), colour.PAPER)
    brush.ball(canvas, shape.oval(67.5, 80, 62, 9), colour.lighten(colour.CREAM, 0.3))
    for x, y, r in ((16.0, 79.0, 8.0), (27.0, 83.0, 7.0), (108.0, 83.0, 8.0), (119.0, 79.0, 7.0)):
        brush.ball(canvas, shape.oval(x, y, r, r * 0.62), colour.LEAF)
    body = shape.smooth((22, 66), (32, 40), (60, 28), (92, 34), (108, 56), (104, 76), (66, 82), (30, 79))
    brush.ball(canvas, body, brown)
    leg = shape.smooth((62, 60), (78, 44), (98, 50), (100, 66), (84, 76), (66, 74))
    brush.cast(canvas, leg)
    brush.ball(canvas, leg, colour.lighten(brown, 0.08))
    brush.body(canvas, shape.turned(shape.box(94, 54, 22, 7, 3), -24, 96, 58), colour.CREAM, foot=0)
    for y in (45.0, 51.0):
        brush.ball(canvas, shape.oval(117, y - 1, 4), colour.CREAM)
    wing = shape.smooth((32, 58), (44, 48), (58, 54), (54, 68), (40, 70))
    brush.cast(canvas, wing)
    brush.ball(canvas, wing, colour.darken(brown, 0.08))
    brush.gloss(canvas, shape.smooth((42, 42), (58, 34), (72, 35), (56, 41)), 0.45, 1.4)
    brush.ball(canvas, shape.oval(24, 76, 6), 0xFFE2A13A)
    brush.ball(canvas, shape.oval(100, 80, 5), colour.accent(palette))
    for x in (52.0, 78.0):
        brush.steam(canvas, palette, x, 26, 4)


PROP = Prop(
    name="roast-chicken",
    words=(
        "roast chicken",
        "chicken dish",
        "roast",
        "roast duck",
        "turkey",
        "poultry",
        "duck dish",
        "roast dinner",
        "christmas dinner",
        "goose dish",
    ),
    aspect=1.35,
    draw=draw,
)
