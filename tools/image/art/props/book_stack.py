"""A stack of books with an apple on it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94, 50)
    plan = ((10, 76, 98, 18, palette.accent), (18, 60, 88, 16, palette.second), (12, 45, 86, 15, palette.support))
    for x, y, wide, high, code in plan:
        _volume(canvas, x, y, wide, high, colour.rgb(code))
    fruit = shape.path(
        "M56 22 C52 18 41 18 39 27 C37 37 45 45 51 45 C54 45 55 44 56 44 C57 44 58 45 61 45 "
        "C67 45 75 37 73 27 C71 18 60 18 56 22 Z"
    )
    brush.cast(canvas, fruit, dy=1, blur=1.6)
    brush.ball(canvas, fruit, 0xFFD93B30)
    brush.stroke(canvas, shape.path("M56 23 C55.6 18 56.6 14 59 11"), 0xFF5A3821, 1.8)
    brush.blend(canvas, shape.blade(57, 17, 69, 11, 3.6), colour.lighten(colour.LEAF, 0.2), colour.LEAF)
    brush.gloss(canvas, shape.turned(shape.oval(46, 28, 2, 4), 18, 46, 28), 0.6, 0.7)


def _volume(canvas: skia.Canvas, x: float, y: float, wide: float, high: float, base: int) -> None:
    cover = shape.path(f"M{x + 6} {y} H{x + wide} V{y + high} H{x + 6} C{x - 2} {y + high} {x - 2} {y} {x + 6} {y} Z")
    brush.cast(canvas, cover, dx=0, dy=1.2, alpha=0.3)
    brush.panel(canvas, cover, base)
    pages = shape.path(
        f"M{x + 10} {y + 2.6} H{x + wide - 1} V{y + high - 2.6} H{x + 10} "
        f"C{x + 5} {y + high - 4} {x + 5} {y + 4} {x + 10} {y + 2.6} Z"
    )
    brush.blend(canvas, pages, 0xFFD8C9AE, 0xFFFFF7E6)
    lines = shape.joined(
        [
            shape.line((x + 9, y + 4 + at * 2.4), (x + wide - 2, y + 4 + at * 2.4))
            for at in range(int((high - 6) / 2.4) + 1)
        ]
    )
    brush.inside(canvas, pages, lines, brush.paint(colour.fade(0xFF9C8663, 0.5), width=0.4))
    brush.fill(canvas, shape.box(x + 14, y, 5, high), colour.fade(colour.lighten(base, 0.5), 0.9))


PROP = Prop(
    name="book-stack",
    words=(
        "stack of books",
        "library",
        "school books",
        "homework",
        "education",
        "knowledge",
        "research",
        "literature list",
        "studies",
        "exam",
        "university",
        "college",
        "curriculum",
    ),
    aspect=1.2,
    draw=draw,
    states=("stack",),
)
