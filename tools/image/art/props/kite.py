"""A kite in the wind."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    tail = shape.path("M40 66 Q30 78 40 84 Q52 90 46 96")
    brush.stroke(canvas, tail, colour.fade(colour.rgb(palette.ink), 0.6), 1.6)
    for x, y, turn, tone in ((36, 74, 60, palette.second), (42, 86, -10, palette.support)):
        for side in (-1, 1):
            bow = shape.polygon((x, y), (x + side * 8, y - 4), (x + side * 8, y + 4), r=1)
            brush.ball(canvas, shape.turned(bow, turn, x, y), colour.rgb(tone))
    quarters = (
        ((62, 4), (56, 34), (30, 26), palette.accent), ((62, 4), (90, 40), (56, 34), palette.support),
        ((30, 26), (56, 34), (40, 67), palette.second), ((90, 40), (40, 67), (56, 34), palette.accent),
    )  # fmt: skip
    whole = shape.polygon((62, 4), (90, 40), (40, 67), (30, 26))
    brush.cast(canvas, whole, dx=2, dy=4, blur=2.6)
    for a, b, c, tone in quarters:
        brush.panel(canvas, shape.polygon(a, b, c), colour.rgb(tone))
    brush.stroke(canvas, shape.path("M62 4 L40 67 M30 26 L90 40"), colour.WOOD, 1.8)


PROP = Prop(
    name="kite",
    words=(
        "kite",
        "kites",
        "paper kite",
        "kite flying",
        "windy day",
        "autumn wind",
    ),
    aspect=1.0,
    draw=draw,
)
