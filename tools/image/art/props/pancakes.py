"""A stack of pancakes with butter and honey running down."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 95, 54)
    plate = shape.oval(65, 89, 58, 7.4)
    brush.panel(canvas, shape.moved(plate, 0, 1.6), 0xFFC9C2B8)
    brush.panel(canvas, plate, 0xFFF7F2EA)
    brush.fill(canvas, shape.oval(66, 88, 46, 5), colour.fade(0xFF5A3A2C, 0.35), blur=1.6)
    dice = random.Random(seed)
    for at in range(5):
        _cake(canvas, 65 + dice.uniform(-2, 2), 82 - at * 9.4, 43 - at * 0.8)
    _honey(canvas)
    butter = shape.polygon((56, 33), (67, 29.6), (78, 33.4), (67, 37.6), r=1)
    brush.cast(canvas, butter, dy=3)
    brush.panel(
        canvas, shape.polygon((56, 33), (67, 37.6), (78, 33.4), (78, 38), (67, 42.6), (56, 37.8), r=1), 0xFFF3C84B
    )
    brush.panel(canvas, butter, 0xFFFFE992)
    for x, top, sway in ((52, 8, 4.0), (80, 11, -4.0)):
        brush.steam(canvas, palette, x, 32, top, sway)


def _cake(canvas: skia.Canvas, cx: float, y: float, half: float) -> None:
    edge = shape.path(
        f"M{cx - half} {y} C{cx - half - 1.6} {y + 8} {cx - half + 6} {y + 9} {cx} {y + 10.4} "
        f"C{cx + half - 6} {y + 9} {cx + half + 1.6} {y + 8} {cx + half} {y} Z"
    )
    brush.cast(canvas, edge, dx=0, dy=1.4, alpha=0.35)
    brush.body(canvas, edge, 0xFFF0C684, foot=0.12)
    top = shape.oval(cx, y, half, 7)
    brush.panel(canvas, top, 0xFFC27A35)
    brush.stroke(canvas, shape.oval(cx, y, half - 0.8, 6.4), colour.fade(0xFFF0C684, 0.8), 1.4, blur=0.5)


def _honey(canvas: skia.Canvas) -> None:
    flow = shape.path(
        "M34 43 C38 36 92 36 97 43 C100 47 99 56 97 60 C95 65 91 64 91 59 C91 53 87 51 84 53 "
        "C81 56 83 72 80 76 C77 80 73 78 73 73 "
        "C73 62 71 54 66 54 C61 54 61 60 59 64 C57 68 53 67 53 62 C53 55 49 52 45 53 "
        "C41 54 42 63 40 66 C37 70 33 68 33 63 C33 56 31 48 34 43 Z"
    )
    brush.cast(canvas, flow, dy=1.2, alpha=0.35, blur=1)
    brush.ball(canvas, flow, 0xFFEFA021)
    for d in ("M40 44 C46 40 60 39 66 39.6", "M36 50 L36 60", "M76.4 60 L76.6 72", "M94 48 L94 56"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.WHITE, 0.65), 1.3, blur=0.4)


PROP = Prop(
    name="pancakes",
    words=(
        "pancakes",
        "pancake",
        "pancake stack",
        "ricotta",
        "ricotta pancakes",
        "hotcakes",
        "crepes",
        "brunch",
        "sunday breakfast",
        "batter",
        "waffle",
    ),
    aspect=1.3,
    draw=draw,
    states=("stack",),
)
