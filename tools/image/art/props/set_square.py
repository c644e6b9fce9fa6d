"""A set square, a protractor and a pencil, as geometry is drawn with."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 52)
    _protractor(canvas, colour.rgb(palette.second))
    _square(canvas, colour.accent(palette))
    _pencil(canvas)


def _square(canvas: skia.Canvas, base: int) -> None:
    """The see-through triangle with its right angle, its hole and its marks."""
    outer = shape.polygon((14, 8), (14, 93), (112, 93), r=2.4)
    hole = shape.polygon((30, 46), (30, 78), (67, 78), r=2)
    form = shape.minus(outer, hole)
    brush.cast(canvas, form, dx=1.6, dy=2, alpha=0.22)
    brush.panel(canvas, form, colour.lighten(base, 0.12))
    brush.inside(canvas, form, shape.box(14, 84, 100, 10), brush.paint(colour.fade(colour.WHITE, 0.3)))
    brush.inside(canvas, form, shape.box(14, 8, 8.6, 86), brush.paint(colour.fade(colour.WHITE, 0.3)))
    ink = colour.fade(colour.darken(base, 0.75), 0.85)
    for at in range(15):
        long = 5.4 if at % 5 == 0 else 3.2
        brush.stroke(canvas, shape.line((20 + at * 5.4, 92.4), (20 + at * 5.4, 92.4 - long)), ink, 0.9)
        if at < 13:
            brush.stroke(canvas, shape.line((14.6, 87 - at * 5.4), (14.6 + long, 87 - at * 5.4)), ink, 0.9)
    brush.stroke(canvas, shape.path("M30 70 H38 V78"), ink, 1.1)
    brush.stroke(canvas, shape.line((17, 15), (104, 91)), colour.fade(colour.WHITE, 0.6), 1.3, blur=0.4)


def _protractor(canvas: skia.Canvas, base: int) -> None:
    """The half disc behind it, with a mark every ten degrees."""
    cx, cy, r = 82.0, 54.0, 39.0
    outer = shape.path(f"M{cx - r} {cy} A{r} {r} 0 0 1 {cx + r} {cy} V{cy + 7} H{cx - r} Z")
    inner = shape.path(f"M{cx - 21} {cy - 3} A21 21 0 0 1 {cx + 21} {cy - 3} Z")
    form = shape.minus(outer, inner)
    brush.cast(canvas, form, dx=1.4, dy=1.8, alpha=0.22)
    brush.panel(canvas, form, colour.lighten(base, 0.2))
    for at in range(1, 36):
        angle = math.pi * at / 36
        long = 7.0 if at % 6 == 0 else 4.2 if at % 2 == 0 else 2.4
        x, y = math.cos(angle), -math.sin(angle)
        mark = shape.line((cx + x * (r - 1.4), cy + y * (r - 1.4)), (cx + x * (r - long), cy + y * (r - long)))
        brush.stroke(canvas, mark, colour.fade(colour.darken(base, 0.75), 0.8), 0.8)


def _pencil(canvas: skia.Canvas) -> None:
    """A pencil across the corner."""
    canvas.save()
    canvas.translate(4, -7)
    canvas.rotate(-38, 96, 78)
    for form, base in (
        (shape.box(66, 73, 46, 8.6), 0xFFF0B63C),
        (shape.box(56, 73, 5, 8.6, 2.4), 0xFFE58A86),
        (shape.box(60, 73, 7, 8.6), colour.STEEL),
        (shape.polygon((112, 73), (112, 81.6), (124, 77.3)), 0xFFE9C79B),
    ):
        brush.cast(canvas, form, alpha=0.24)
        brush.blend(canvas, form, colour.lighten(base, 0.3), colour.darken(base, 0.25))
    brush.fill(canvas, shape.polygon((119.6, 75.8), (119.6, 78.8), (124, 77.3)), 0xFF2B2A35)
    brush.stroke(canvas, shape.line((66, 76), (112, 76)), colour.fade(colour.WHITE, 0.45), 0.9)
    canvas.restore()


PROP = Prop(
    name="set-square",
    words=(
        "set square",
        "geometry",
        "triangle",
        "protractor",
        "geometry set",
        "ruler",
        "pythagoras",
        "angle",
        "trigonometry",
        "right angle",
        "maths tools",
    ),
    aspect=1.28,
    draw=draw,
    states=("still",),
)
