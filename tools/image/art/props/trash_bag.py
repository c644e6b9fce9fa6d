"""A full bin bag with a bottle and a can beside it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 54, 95, 46)
    bag = shape.path(
        "M50 26 C60 30 78 40 84 58 C90 74 88 90 78 93 C66 96 28 96 18 93 C8 90 8 72 14 58 C20 42 38 30 46 26 Z"
    )
    brush.cast(canvas, bag)
    brush.ball(canvas, bag, 0xFF3A4352)
    for d in (
        "M48 28 C44 44 34 56 30 80",
        "M50 28 C56 46 60 60 58 86",
        "M52 29 C66 44 74 58 76 76",
        "M46 30 C34 42 22 56 20 72",
    ):
        brush.stroke(canvas, shape.path(d), colour.fade(0xFF161B26, 0.5), 1.6)
        brush.stroke(canvas, shape.moved(shape.path(d), -1.6, -0.4), colour.fade(0xFFB9C6DA, 0.35), 1.1)
    brush.gloss(canvas, shape.turned(shape.oval(30, 56, 4, 13), 24, 30, 56), 0.32, 2)
    for d in ("M48 26 C38 14 30 14 28 22 C34 26 42 27 48 26 Z", "M49 26 C58 12 68 12 70 21 C64 26 56 27 49 26 Z"):
        brush.panel(canvas, shape.path(d), 0xFF4A5566)
    brush.body(canvas, shape.box(42.6, 23, 12, 6, 2.6), colour.accent(palette))
    bottle = shape.path("M88 94 V70 C88 64 92 63 92 58 V54 H98 V58 C98 63 102 64 102 70 V94 Q95 96 88 94 Z")
    brush.cast(canvas, bottle)
    brush.body(canvas, bottle, 0xFF7CC8A8)
    brush.body(canvas, shape.box(91, 50, 8, 5, 1.4), colour.rgb(palette.support))
    brush.fill(canvas, shape.box(88.4, 74, 13.2, 9), colour.fade(colour.WHITE, 0.75))
    can = shape.turned(shape.box(2, 78, 17, 13, 2.4), -12, 10, 86)
    brush.cast(canvas, can)
    brush.panel(canvas, can, colour.rgb(palette.second))
    brush.fill(canvas, shape.turned(shape.oval(2.6, 84.6, 2, 6.2), -12, 10, 86), colour.STEEL)


PROP = Prop(
    name="trash-bag",
    words=(
        "trash bag",
        "bin bag",
        "rubbish",
        "litter",
        "garbage",
        "trash",
        "clean-up",
        "litter picking",
        "rubbish bag",
    ),
    aspect=1.1,
    draw=draw,
    states=("still",),
)
