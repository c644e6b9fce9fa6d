"""Butter in its dish."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 94.5, 56)
    brush.body(canvas, shape.path("M4 76 H126 Q120 93 104 94 H26 Q10 93 4 76 Z"), colour.accent(palette))
    brush.ball(canvas, shape.oval(65, 76, 61, 8.4), colour.lighten(colour.accent(palette), 0.4))
    top = shape.polygon((26, 38), (98, 38), (108, 48), (34, 48), r=2)
    side = shape.polygon((34, 48), (108, 48), (108, 78), (34, 78), r=2)
    end = shape.polygon((26, 38), (34, 48), (34, 78), (26, 68), r=1)
    brush.panel(canvas, end, 0xFFE0B84A)
    brush.panel(canvas, side, 0xFFFFDF7A)
    brush.panel(canvas, top, 0xFFFFEDA8)
    for x in (52.0, 70.0, 88.0):
        brush.stroke(canvas, shape.line((x, 50), (x, 76)), colour.fade(0xFFC99A2C, 0.4), 1)
    curl = shape.path("M40 40 Q44 24 58 26 Q70 30 62 38 Q56 42 54 36")
    brush.stroke(canvas, curl, 0xFFE0B84A, 7)
    brush.stroke(canvas, shape.moved(curl, -0.5, -1), 0xFFFFEDA8, 4.6)
    blade = shape.polygon((72, 30), (118, 10), (121, 16), (80, 36), r=2)
    brush.cast(canvas, blade)
    brush.panel(canvas, blade, colour.STEEL)


PROP = Prop(
    name="butter",
    words=(
        "butter",
        "margarine",
        "dairy products",
        "spread",
        "butter dish",
        "lard",
    ),
    aspect=1.3,
    draw=draw,
)
