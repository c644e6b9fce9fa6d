"""A rolled yoga mat with a block and a bottle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94, 54)
    base = colour.accent(palette)
    sheet = shape.path("M44 84 H112 Q118 84 118 89 Q118 94 112 94 H40 Z")
    brush.panel(canvas, sheet, base)
    brush.fill(canvas, shape.box(46, 91.6, 70, 2.2, 1), colour.fade(colour.darken(base, 0.6), 0.5))
    block = shape.box(82, 56, 32, 28, 3)
    brush.cast(canvas, block)
    brush.panel(canvas, block, colour.rgb(palette.second))
    brush.fill(canvas, shape.box(82, 66, 32, 3), colour.fade(colour.WHITE, 0.3))
    flask = shape.path("M64 84 V42 C64 36 68 35 68 30 H78 C78 35 82 36 82 42 V84 Z")
    brush.cast(canvas, flask)
    brush.body(canvas, flask, colour.STEEL)
    brush.body(canvas, shape.box(66.6, 20, 12.8, 11, 2.6), colour.rgb(palette.support))
    brush.fill(canvas, shape.box(64.6, 56, 17, 12), colour.fade(colour.WHITE, 0.5))
    roll = shape.oval(34, 66, 29)
    brush.cast(canvas, roll, dx=2)
    brush.ball(canvas, roll, base)
    for at in range(5):
        r = 25.4 - at * 5.2
        brush.stroke(
            canvas, shape.oval(34 + at * 0.5, 66 + at * 0.3, r), colour.fade(colour.darken(base, 0.65), 0.75), 1.3
        )
        brush.stroke(
            canvas,
            shape.arc(34 + at * 0.5, 66 + at * 0.3, r - 1.2, r - 1.2, 190, 110),
            colour.fade(colour.WHITE, 0.35),
            0.8,
        )
    brush.fill(canvas, shape.oval(36, 67, 2.4), colour.darken(base, 0.7))
    brush.stroke(canvas, shape.path("M20 42 C16 54 16 78 20 90"), colour.rgb(palette.second), 3.4)


PROP = Prop(
    name="yoga-mat",
    words=(
        "yoga mat",
        "mat",
        "pilates",
        "exercise mat",
        "gymnastics",
        "yoga class",
    ),
    aspect=1.2,
    draw=draw,
    states=("still",),
)
