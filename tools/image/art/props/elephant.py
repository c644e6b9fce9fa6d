"""An elephant."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    grey = 0xFF9AA6B4
    brush.contact(canvas, palette, 68, 94.5, 50)
    brush.stroke(canvas, shape.path("M116 40 Q126 50 121 64"), colour.darken(grey, 0.25), 3)
    for x in (62.0, 98.0):
        brush.body(canvas, shape.box(x, 60, 15, 34, 4), colour.darken(grey, 0.26))
    body = shape.smooth((34, 46), (48, 24), (80, 18), (108, 26), (119, 48), (114, 74), (76, 80), (42, 74))
    brush.ball(canvas, body, grey)
    for x in (46.0, 84.0):
        brush.body(canvas, shape.box(x, 58, 17, 36, 5), grey)
        for at in range(3):
            brush.fill(canvas, shape.oval(x + 3.6 + at * 5.0, 92.4, 2, 1.8), colour.PAPER)
    trunk = shape.path("M18 40 Q8 62 13 78 Q16 90 27 88 Q33 86 31 80 Q26 82 24 76 Q22 62 32 48 Z")
    brush.body(canvas, trunk, colour.darken(grey, 0.06))
    brush.ball(canvas, shape.oval(34, 40, 22, 20), grey)
    ear = shape.smooth((44, 22), (62, 20), (68, 42), (56, 60), (44, 52))
    brush.cast(canvas, ear)
    brush.ball(canvas, ear, colour.darken(grey, 0.1))
    brush.ball(canvas, shape.moved(shape.scaled(ear, 0.62, 0.66, 55, 40), 0, 0), 0xFFD9A7AC)
    brush.body(canvas, shape.path("M26 54 Q20 64 8 64 Q18 70 32 58 Z"), colour.PAPER)
    brush.fill(canvas, shape.oval(26, 36, 2.4, 2.8), 0xFF2A1A1E)


PROP = Prop(
    name="elephant",
    words=(
        "elephant",
        "elephants",
        "mammoth",
        "zoo",
        "zoo animal",
        "safari animal",
        "zoo animals",
        "wild animals",
    ),
    aspect=1.3,
    draw=draw,
)
