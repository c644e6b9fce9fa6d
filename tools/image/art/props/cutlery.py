"""A plate with knife, fork and spoon."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 65, 95.5, 44)
    brush.ball(canvas, shape.oval(65, 49, 42), colour.PAPER, depth=0.5)
    brush.stroke(canvas, shape.oval(65, 49, 37), colour.accent(palette), 2)
    well = shape.oval(65, 49, 28)
    brush.ball(canvas, well, colour.lighten(colour.CREAM, 0.4), depth=0.4)
    brush.hollow(canvas, well, 0.2, 1.6)
    steel = colour.STEEL
    for x in (6.4, 10.2, 14.0):
        brush.body(canvas, shape.box(x, 8, 2.2, 22, 1), steel, foot=0)
    brush.body(
        canvas,
        shape.path("M6 26 H16.6 Q17 38 13.4 41 V88 Q13.4 92 11.3 92 Q9.2 92 9.2 88 V41 Q5.6 38 6 26 Z"),
        steel,
        foot=0,
    )
    blade = shape.path("M114 8 Q122 10 122 30 V52 H116 V88 Q116 92 113.6 92 Q111.2 92 111.2 88 V10 Q111 7 114 8 Z")
    brush.body(canvas, blade, steel, foot=0)


PROP = Prop(
    name="cutlery",
    words=(
        "cutlery",
        "fork",
        "spoon",
        "knife and fork",
        "table setting",
        "place setting",
        "plate",
        "dinner plate",
        "menu",
        "restaurant meal",
        "catering",
    ),
    aspect=1.3,
    draw=draw,
)
