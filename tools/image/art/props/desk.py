"""A desk with a lamp, books and a screen."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 94, 66)
    for x in (18.0, 124.0):
        brush.body(canvas, shape.polygon((x, 64), (x + 8, 64), (x + 6, 94), (x + 2, 94)), 0xFF7A5236)
    brush.panel(canvas, shape.box(88, 64, 34, 22, 1), 0xFFA9744A)
    for y in (66, 76):
        brush.panel(canvas, shape.box(90, y, 30, 8.4, 1), 0xFFC08A5A)
        brush.ball(canvas, shape.oval(105, y + 4.2, 1.5), colour.GOLD)
    brush.panel(canvas, shape.box(8, 58, 134, 7.4, 1.6), colour.WOOD)
    brush.body(canvas, shape.box(70, 46, 8, 12), 0xFF8793A1)
    brush.body(canvas, shape.box(62, 55, 24, 3.4, 1.4), 0xFFA6B1BD)
    screen = shape.box(46, 14, 56, 35, 2)
    brush.panel(canvas, screen, 0xFF2D3442)
    view = shape.box(48.4, 16.4, 51.2, 30.2, 0.6)
    brush.blend(canvas, view, colour.lighten(colour.accent(palette), 0.3), colour.accent(palette))
    for at, wide in enumerate((26, 34, 20)):
        brush.fill(
            canvas, shape.box(53, 22 + at * 7, wide, 3, 1.5), colour.fade(colour.on(colour.accent(palette)), 0.85)
        )
    brush.glow(canvas, 27, 40, 22, 0xFFFFE29A, 0.6)
    brush.stroke(canvas, shape.path("M20 57 L16 36 L28 22"), 0xFF3A4150, 2)
    brush.body(canvas, shape.box(13, 54.6, 15, 3.6, 1.6), 0xFF3A4150)
    brush.panel(canvas, shape.turned(shape.path("M20 28 L26 18 H32 L38 28 Z"), 24, 29, 22), colour.rgb(palette.second))
    for at, (wide, tone) in enumerate(((24, palette.second), (20, palette.support), (22, palette.accent))):
        brush.panel(canvas, shape.box(110 + at, 53 - at * 5, wide, 5, 1), colour.rgb(tone))


PROP = Prop(
    name="desk",
    words=(
        "desk",
        "table",
        "workplace",
        "office desk",
        "workstation",
        "home office",
        "desk job",
        "writing desk",
        "study desk",
        "computer desk",
        "sedentary",
    ),
    aspect=1.5,
    draw=draw,
    states=("work",),
)
