"""A wheelbarrow full of earth and flowers."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 72, 94.5, 58)
    brush.stroke(canvas, shape.path("M30 78 L66 66 L142 46"), colour.darken(colour.WOOD, 0.3), 5)
    brush.stroke(canvas, shape.path("M30 77.4 L66 65.4 L142 45.4"), colour.WOOD, 2.8)
    brush.stroke(canvas, shape.path("M96 62 L104 93 M92 64 L88 93"), colour.IRON, 3.6)
    brush.ball(canvas, shape.smooth((26, 36), (44, 22), (72, 18), (98, 26), (108, 38), (70, 46)), colour.EARTH)
    for x, y, tone in ((46, 16, palette.accent), (68, 9, palette.support), (88, 17, palette.accent)):
        brush.stroke(canvas, shape.line((x, y + 2), (x, y + 20)), colour.LEAF, 2)
        for at in range(6):
            petal = shape.turned(shape.oval(x, y - 4.6, 2.7, 4), at * 60, x, y)
            brush.ball(canvas, petal, colour.rgb(tone))
        brush.ball(canvas, shape.oval(x, y, 2.8), colour.GOLD)
    tray = shape.polygon((18, 34), (118, 34), (100, 68), (42, 70), r=3)
    brush.cast(canvas, tray)
    brush.panel(canvas, tray, colour.accent(palette))
    brush.body(canvas, shape.box(15, 31, 106, 5, 2.5), colour.lighten(colour.accent(palette), 0.25))
    brush.body(canvas, shape.turned(shape.box(124, 44, 20, 6, 3), -15, 134, 47), colour.NIGHT)
    wheel(canvas, 26, 80, 14.4)


PROP = Prop(
    name="wheelbarrow",
    words=(
        "wheelbarrow",
        "landscaping",
        "landscape gardener",
        "garden design",
        "barrow",
        "garden tidy",
    ),
    aspect=1.5,
    draw=draw,
)
