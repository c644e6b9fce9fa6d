"""A shopping basket beside an arrow that climbs: what things cost goes up."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

RED = 0xFFD93A33


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 95, 44)
    _arrow(canvas)
    _goods(canvas)
    _basket(canvas, colour.accent(palette))
    _tag(canvas)


def _arrow(canvas: skia.Canvas) -> None:
    arrow = shape.path("M92 92 V42 H80 L103 8 L126 42 H114 V92 Q114 95 111 95 H95 Q92 95 92 92 Z")
    brush.cast(canvas, arrow, dx=1.4, dy=1.6)
    brush.body(canvas, arrow, RED, bend=0.8)
    brush.gloss(canvas, shape.path("M103 13 L86 38.6 H89.6 L104 17 Z"), 0.5, 0.4)


def _goods(canvas: skia.Canvas) -> None:
    """Milk, a loaf, an apple and greens that look over the brim."""
    brush.panel(canvas, shape.path("M18 62 V30 L24 22 H36 L42 30 V62 Z"), 0xFFF6F8FB)
    brush.fill(canvas, shape.box(18, 36, 24, 12), 0xFF3F8FD8)
    brush.body(canvas, shape.box(26, 17.6, 8, 5, 1.4), 0xFF3F8FD8)
    loaf = shape.turned(shape.box(42, 22, 15, 46, 7.5), 16, 50, 44)
    brush.cast(canvas, loaf)
    brush.ball(canvas, loaf, colour.BREAD)
    for y in (30, 38, 46):
        cut = shape.turned(shape.path(f"M45 {y + 3} Q50 {y - 2} 54 {y}"), 16, 50, 44)
        brush.stroke(canvas, cut, 0xFFF3D3A0, 1.8)
    for x, y, r in ((66, 46, 7), (73, 51, 7), (61, 53, 7)):
        brush.ball(canvas, shape.oval(x, y, r), colour.LEAF)
    brush.ball(canvas, shape.oval(37, 56, 8), 0xFFD8402F)
    brush.stroke(canvas, shape.path("M37 49 Q37.4 46.4 39.6 45.4"), colour.BARK, 1.2)


def _basket(canvas: skia.Canvas, base: int) -> None:
    sides = shape.path("M8 60 H84 L77 91 Q76 95 72 95 H20 Q16 95 15 91 Z")
    brush.cast(canvas, sides, dy=-1, blur=1.4)
    brush.body(canvas, sides, base)
    for x in range(18, 78, 9):
        slot = shape.path(f"M{x} 68 L{x + (46 - x) * 0.06} 88")
        brush.inside(canvas, sides, slot, brush.paint(colour.fade(colour.darken(base, 0.7), 0.75), width=3.4))
    brush.body(canvas, shape.box(5, 56, 82, 7.4, 3), colour.darken(base, 0.1), foot=0.1)
    handle = shape.path("M14 58 C16 6 76 6 78 58")
    brush.stroke(canvas, handle, colour.darken(base, 0.42), 3.4)
    brush.stroke(canvas, shape.moved(handle, -0.5, -0.6), colour.lighten(base, 0.2), 1.3)


def _tag(canvas: skia.Canvas) -> None:
    """A price tag that hangs on the brim."""
    canvas.save()
    canvas.rotate(-10, 64, 60)
    brush.stroke(canvas, shape.path("M64 59 Q62 63 64 67"), 0xFF6B5A4A, 0.9)
    tag = shape.path("M58 69 L64 63.6 L70 69 V86 Q70 88 68 88 H60 Q58 88 58 86 Z")
    brush.cast(canvas, tag, dx=1, dy=1.4)
    brush.panel(canvas, tag, 0xFFFFF4D6)
    brush.fill(canvas, shape.oval(64, 68.4, 1.3), 0xFF6B5A4A)
    up = shape.path("M64 72 L68 77.4 H65.4 V84.6 H62.6 V77.4 H60 Z")
    brush.fill(canvas, up, RED)
    canvas.restore()


PROP = Prop(
    name="price-rise",
    words=(
        "price rise",
        "inflation",
        "rising prices",
        "cost of living",
        "price increase",
        "higher prices",
        "rising costs",
    ),
    aspect=1.3,
    draw=draw,
    states=("rising",),
)
