"""A detached house with a pitched roof, a door and lit windows."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    roof = colour.accent(palette)
    brush.contact(canvas, palette, 60, 93, 50)
    brush.body(canvas, shape.box(80, 14, 9, 24), 0xFFA65A44)
    brush.fill(canvas, shape.box(78.6, 12, 12, 4, 1), 0xFF7D4232)
    wall = shape.polygon((18, 48), (60, 16), (102, 48), (102, 93), (18, 93))
    brush.panel(canvas, wall, 0xFFF3E6D2)
    _roof(canvas, roof)
    _door(canvas, palette)
    for x, y in ((25.0, 60.0), (78.0, 60.0)):
        _window(canvas, x, y, 18, 18)
    _window(canvas, 53, 34, 14, 12)
    for x, r in ((16, 8), (27, 6), (96, 7), (107, 9)):
        brush.ball(canvas, shape.oval(x, 93 - r * 0.72, r, r * 0.8), colour.LEAF)


def _roof(canvas: skia.Canvas, roof: int) -> None:
    form = shape.polygon((60, 8), (112, 47), (108, 53), (60, 18.5), (12, 53), (8, 47), r=1.4)
    brush.cast(canvas, form, dx=0, dy=3, blur=2.2)
    brush.panel(canvas, form, roof)
    brush.stroke(canvas, shape.path("M12 46.5 L60 11 L108 46.5"), colour.fade(colour.lighten(roof, 0.7), 0.7), 0.9)


def _window(canvas: skia.Canvas, x: float, y: float, wide: float, high: float) -> None:
    brush.panel(canvas, shape.box(x - 1.8, y - 1.8, wide + 3.6, high + 3.6, 1), colour.PAPER)
    pane = shape.box(x, y, wide, high)
    brush.blend(canvas, pane, 0xFF6FA5C6, 0xFFFFD591)
    brush.hollow(canvas, pane, 0.4, 1)
    brush.stroke(canvas, shape.path(f"M{x + wide / 2} {y} v{high} M{x} {y + high / 2} h{wide}"), colour.PAPER, 1.3)
    brush.panel(canvas, shape.box(x - 3, y + high + 1, wide + 6, 2.4, 0.6), 0xFFE2D2B8)


def _door(canvas: skia.Canvas, palette: Palette) -> None:
    brush.panel(canvas, shape.path("M50 93 V68 Q50 58 60 58 Q70 58 70 68 V93 Z"), colour.PAPER)
    leaf = shape.path("M52 93 V68.6 Q52 60 60 60 Q68 60 68 68.6 V93 Z")
    brush.panel(canvas, leaf, colour.rgb(palette.second))
    brush.fill(canvas, shape.path("M55 70 Q55 63.6 60 63.6 Q65 63.6 65 70 Z"), 0xFFFFD591)
    brush.ball(canvas, shape.oval(65, 79, 1.3), colour.GOLD)
    brush.panel(canvas, shape.box(47, 91, 26, 3, 0.8), 0xFFC9BBA6)


PROP = Prop(
    name="house",
    words=(
        "house",
        "home",
        "cottage",
        "real estate",
        "property",
        "villa",
        "semi-detached house",
        "building plot",
        "housing",
        "mortgage",
        "haus",
        "family home",
        "residence",
        "shed",
        "hut",
        "cabin",
    ),
    aspect=1.2,
    draw=draw,
    states=("day",),
)
