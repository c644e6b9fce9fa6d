"""A wooden barrel with iron hoops."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.WOOD
    brush.contact(canvas, palette, 42, 94, 30)
    form = shape.path("M14 14 C6 36 6 72 14 94 Q42 100 70 94 C78 72 78 36 70 14 Q42 8 14 14 Z")
    brush.body(canvas, form, base)
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    for at in range(-3, 4):
        bulge = at * 10.4
        seam = shape.path(
            f"M{42 + bulge * 0.84} 8 C{42 + bulge * 1.12} 36 {42 + bulge * 1.12} 72 {42 + bulge * 0.84} 100"
        )
        brush.stroke(canvas, seam, colour.fade(colour.darken(base, 0.65), 0.55), 0.9)
        brush.stroke(canvas, shape.moved(seam, 0.8, 0), colour.fade(colour.lighten(base, 0.5), 0.3), 0.6)
    canvas.restore()
    for y, half, high in ((23, 30.4, 6.6), (35, 32.6, 5.2), (67, 33, 5.2), (78, 31.4, 6.6)):
        hoop = shape.path(
            f"M{42 - half} {y} Q42 {y + 7} {42 + half} {y} v{high} Q42 {y + 7 + high} {42 - half} {y + high} Z"
        )
        brush.cast(canvas, hoop, dx=0, dy=1.2, blur=1)
        brush.body(canvas, hoop, colour.IRON, foot=0)
        for x, dip in ((42 - half * 0.5, 2.6), (42 + half * 0.45, 2.9)):
            brush.ball(canvas, shape.oval(x, y + dip + high * 0.5 + 2, 1.1), 0xFFAEB8C2)
    lid = shape.oval(42, 14, 28.6, 5.6)
    brush.body(canvas, lid, colour.lighten(base, 0.16), foot=0)
    inner = shape.oval(42, 14.8, 25, 4.3)
    brush.body(canvas, inner, colour.darken(base, 0.2), foot=0)
    brush.hollow(canvas, inner, 0.4, 1)
    for x in (27, 37, 47, 57):
        brush.inside(canvas, inner, shape.line((x, 9), (x, 20)), brush.paint(colour.fade(0xFF3B2414, 0.5), width=0.7))
    _tap(canvas, colour.accent(palette))


def _tap(canvas: skia.Canvas, base: int) -> None:
    """The tap low at the front, and a mark above it."""
    mark = shape.oval(42, 53, 8.6)
    brush.fill(canvas, mark, colour.fade(0xFF3B2414, 0.55))
    brush.stroke(canvas, shape.oval(42, 53, 7), colour.fade(colour.CREAM, 0.75), 0.9)
    brush.fill(canvas, shape.star(42, 53, 4.4, 1.9), colour.fade(colour.CREAM, 0.8))
    pipe = shape.path("M38.6 84 H45.4 V88 Q45.4 91 48 91 V97 H41.4 Q38.6 96 38.6 91 Z")
    brush.cast(canvas, pipe)
    brush.body(canvas, pipe, colour.GOLD)
    brush.body(canvas, shape.box(36, 81, 12, 4, 1.8), base)


PROP = Prop(
    name="barrel",
    words=(
        "barrel",
        "cask",
        "wine barrel",
        "beer barrel",
        "oak barrel",
        "wine cellar",
        "whisky",
        "distillery",
        "winemaker",
        "keg",
        "cider",
    ),
    aspect=0.84,
    draw=draw,
    states=("still",),
)
