"""A woven beehive with bees about it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def _bee(canvas: skia.Canvas, x: float, y: float, turn: float) -> None:
    for side in (-1.6, 1.6):
        wing = shape.turned(shape.oval(x + side, y - 4.4, 2.3, 4), side * 16 + turn, x, y)
        brush.fill(canvas, wing, colour.fade(0xFFE9F6FF, 0.85))
    form = shape.turned(shape.oval(x, y, 5.6, 3.7), turn, x, y)
    brush.ball(canvas, form, 0xFFF7C52E)
    for dx in (-1.6, 1.7):
        brush.inside(
            canvas, form, shape.turned(shape.box(x + dx - 0.8, y - 5, 1.6, 10), turn, x, y), brush.paint(0xFF2A1C16)
        )
    brush.fill(canvas, shape.turned(shape.oval(x + 4.2, y - 0.8, 0.7), turn, x, y), 0xFF1D1412)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 38)
    straw = 0xFFE2A93F
    brush.body(canvas, shape.box(16, 87, 68, 7, 2), colour.WOOD)
    for x in (22, 70):
        brush.body(canvas, shape.box(x, 93, 8, 3, 0.8), colour.darken(colour.WOOD, 0.35))
    widths = (64, 70, 72, 70, 66, 58, 46, 30)
    tops = [(80 - at * 10, wide) for at, wide in enumerate(widths)]
    for y, wide in tops:
        roll = shape.box(50 - wide / 2, y, wide, 11.4, 5.7)
        brush.cast(canvas, roll, dx=0, dy=1.2, alpha=0.26)
        brush.body(canvas, roll, straw, foot=0.36)
        for at in range(int(wide // 6) - 1):
            knot = 46 - wide / 2 + 8 + at * 6
            brush.stroke(canvas, shape.line((knot, y + 2), (knot + 3, y + 9.4)), colour.fade(0xFF8A5A16, 0.4), 0.7)
    brush.ball(canvas, shape.oval(50, 9, 8, 5), straw)
    door = shape.path("M41 87 V78 C41 68 59 68 59 78 V87 Z")
    brush.fill(canvas, door, 0xFF3A220E)
    brush.hollow(canvas, door, 0.7, 1.6)
    for x, y, turn in ((14, 34, -14), (86, 24, 12), (84, 66, -8), (33, 80, 8)):
        _bee(canvas, x, y, turn)


PROP = Prop(
    name="beehive",
    words=(
        "beehive",
        "hive",
        "beekeeping",
        "beekeeper",
        "apiary",
        "honeycomb",
        "bee colony",
        "skep",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
