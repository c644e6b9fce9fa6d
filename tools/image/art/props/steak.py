"""A piece of meat on a board."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 67, 94.5, 60)
    brush.panel(canvas, shape.box(5, 78, 125, 16, 5), colour.darken(colour.WOOD, 0.2))
    brush.panel(canvas, shape.oval(67.5, 76, 62, 13), colour.WOOD)
    fat = shape.smooth((22, 62), (28, 34), (58, 22), (92, 24), (114, 42), (112, 62), (92, 72), (70, 66), (46, 78))
    brush.cast(canvas, fat, dy=4, blur=2.6)
    brush.ball(canvas, shape.moved(fat, 0, 4), 0xFF8E2F2C)
    brush.ball(canvas, fat, 0xFFF6DFCB)
    meat = shape.smooth((28, 60), (34, 38), (60, 28), (90, 30), (107, 44), (105, 58), (90, 66), (68, 60), (46, 71))
    brush.ball(canvas, meat, 0xFFC9453E)
    for path in (
        "M44 46 q8 -6 14 0 q6 5 12 -2",
        "M72 40 q8 4 16 -1 q5 6 10 6",
        "M42 60 q8 -4 14 -8",
        "M80 56 q6 -4 14 -2",
    ):
        brush.stroke(canvas, shape.path(path), colour.fade(0xFFF6DFCB, 0.75), 1.8)
    bone = shape.oval(52, 52, 6.4, 5)
    brush.ball(canvas, bone, colour.CREAM)
    brush.fill(canvas, shape.oval(52, 52, 3, 2.2), 0xFFB98E75)
    brush.stroke(canvas, shape.path("M112 84 Q100 74 104 62"), 0xFF4C7A3C, 1.6)
    for x, y in ((108, 74), (101, 70), (108, 66), (102, 63)):
        brush.ball(canvas, shape.oval(x, y, 3.6, 1.7), colour.LEAF)


PROP = Prop(
    name="steak",
    words=(
        "steak",
        "meat",
        "beef",
        "butcher",
        "cutlet",
        "pork",
        "lamb chop",
        "bacon",
        "ham",
        "schnitzel",
        "meat dish",
    ),
    aspect=1.35,
    draw=draw,
)
