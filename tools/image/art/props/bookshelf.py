"""A bookshelf."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 45, 95, 40)
    brush.panel(canvas, shape.box(5, 4, 80, 91, 2), colour.darken(colour.WOOD, 0.1))
    tones = (colour.accent(palette), colour.rgb(palette.second), colour.rgb(palette.support), colour.CREAM, 0xFF5C7FA8)
    for row in range(3):
        top = 8 + row * 29.0
        hole = shape.box(9, top, 72, 25, 0.6)
        brush.fill(canvas, hole, colour.darken(colour.WOOD, 0.55))
        brush.hollow(canvas, hole, 0.6, 2)
        x, at = 10.5, row * 2
        while x < 70 - (row == 1) * 18:
            wide, high = 5 + (at * 5) % 4, 17 + (at * 7) % 6
            spine = shape.box(x, top + 25 - high, wide, high, 0.8)
            brush.body(canvas, spine, tones[at % 5], foot=0.1)
            brush.fill(canvas, shape.box(x, top + 29 - high, wide, 1.4), colour.fade(colour.on(tones[at % 5]), 0.7))
            x, at = x + wide + 0.6, at + 1
        brush.panel(canvas, shape.box(7, top + 25, 76, 3.4), colour.lighten(colour.WOOD, 0.1))
    brush.body(canvas, shape.path("M66 52 h10 l-1.6 9 h-6.8 Z"), colour.PAPER)
    for x in (66.0, 71.0, 76.0):
        brush.fill(canvas, shape.blade(71, 53, x + (x - 71), 42, 2), colour.LEAF)


PROP = Prop(
    name="bookshelf",
    words=(
        "bookshelf",
        "bookcase",
        "shelves of books",
        "bookshop",
        "book shop",
        "reading room",
        "library",
        "librarian",
        "shelf",
        "shelves",
    ),
    aspect=0.9,
    draw=draw,
)
