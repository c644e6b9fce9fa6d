"""A glass of beer with a head of foam."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 34, 95, 25)
    handle = shape.minus(shape.box(46, 38, 24, 40, 12), shape.box(51, 44, 13, 28, 7))
    brush.body(canvas, handle, colour.GLASS)
    glass = shape.path("M11 24 H57 L54 90 Q54 95 49 95 H19 Q14 95 14 90 Z")
    brush.cast(canvas, glass)
    brush.body(canvas, glass, 0xFFD7ECF3, foot=0.1)
    beer = shape.path("M14 34 H54 L51.6 86 Q51.4 89 48 89 H20 Q16.6 89 16.4 86 Z")
    brush.body(canvas, beer, 0xFFEFA422, foot=0.34)
    for x in (22, 31, 40):
        brush.inside(canvas, beer, shape.box(x, 38, 4.4, 46, 2.2), brush.paint(colour.fade(0xFFFFE08A, 0.45), blur=0.8))
    for at in range(14):
        x, y = 19 + (at * 17 + seed) % 30, 44 + (at * 29) % 40
        brush.fill(canvas, shape.oval(x, y, 0.9 + at % 3 * 0.3), colour.fade(0xFFFFF6D0, 0.8))
    for x, y, r in ((14, 26, 7), (24, 20, 9), (36, 17, 10), (47, 21, 8.4), (54, 27, 6.4), (30, 26, 9), (42, 27, 8)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFFFFF8E8)
    foam = shape.path("M10 27 H58 C58 38 50 40 47 36 C44 42 36 42 33 37 C29 44 22 42 20 37 C15 40 10 36 10 27 Z")
    brush.ball(canvas, foam, 0xFFFFF6E2)
    brush.gloss(canvas, shape.box(15, 44, 3, 40, 1.5), 0.6, 0.7)


PROP = Prop(
    name="beer",
    words=(
        "beer",
        "pint",
        "brewery",
        "ale",
        "lager",
        "pub",
        "beer garden",
        "craft beer",
    ),
    aspect=0.75,
    draw=draw,
    states=("full",),
)
