"""A palm on its small beach."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 40)
    brush.ball(canvas, shape.path("M8 95 C18 84 34 80 50 80 C66 80 82 84 92 95 Z"), 0xFFF0D39A)
    trunk = shape.path("M44 86 C46 66 50 50 58 34 L63 36 C57 52 54 68 54 86 Z")
    brush.body(canvas, trunk, colour.BARK)
    for at in range(9):
        y = 82 - at * 5.2
        brush.inside(
            canvas,
            trunk,
            shape.path(f"M40 {y} Q52 {y + 4} 66 {y - 1}"),
            brush.paint(colour.fade(0xFF3A2416, 0.45), width=1),
        )
    for x1, y1, wide in (
        (20, 36, 7),
        (16, 18, 7),
        (40, 6, 6.4),
        (70, 5, 6.4),
        (94, 16, 7),
        (96, 36, 7),
        (86, 54, 6),
        (34, 52, 6),
    ):
        leaf(canvas, 60, 33, x1, y1, wide, colour.LEAF)
    for x, y in ((57, 37), (64, 38), (60, 41)):
        brush.ball(canvas, shape.oval(x, y, 3.6), 0xFF7A4E30)


PROP = Prop(
    name="palm-tree",
    words=(
        "palm tree",
        "palm",
        "beach",
        "island",
        "vacation beach",
        "tropical",
        "holidays",
        "paradise island",
        "coconut",
        "summer holiday",
        "resort",
        "seaside",
    ),
    aspect=1.0,
    draw=draw,
    states=("beach",),
)
