"""A mirror with a comb and a brush."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94.5, 30)
    brush.body(canvas, shape.box(20, 87, 45, 7, 3), colour.GOLD)
    brush.body(canvas, shape.box(38.5, 70, 8, 18, 2), colour.GOLD)
    brush.ball(canvas, shape.oval(42.5, 40, 35), colour.GOLD)
    glass = shape.oval(42.5, 40, 30)
    brush.blend(canvas, glass, 0xFFE3F5FB, 0xFF9CC9DF)
    brush.hollow(canvas, glass, 0.35, 2)
    for x0, wide in ((24.0, 10.0), (40.0, 4.0)):
        streak = shape.polygon((x0 + 14, 6), (x0 + 14 + wide, 6), (x0 - 10 + wide, 74), (x0 - 10, 74))
        brush.inside(canvas, glass, streak, brush.paint(colour.fade(colour.WHITE, 0.5)))
    brush.stroke(canvas, shape.oval(42.5, 40, 32.6), colour.fade(colour.PAPER, 0.7), 0.9)
    brush.ball(canvas, shape.oval(42.5, 6.5, 3.6), colour.accent(palette))
    brush.body(canvas, shape.box(68, 72, 10, 22, 2), colour.accent(palette))
    brush.body(canvas, shape.box(69.5, 64, 7, 9, 1), colour.GOLD)
    brush.panel(canvas, shape.polygon((70.4, 64), (70.4, 55), (75.6, 51), (75.6, 64), r=0.8), 0xFFD94A5A)


PROP = Prop(
    name="mirror",
    words=(
        "mirror",
        "beauty salon",
        "beauty",
        "make-up",
        "make up",
        "vanity",
        "cosmetics table",
        "beautician",
        "skin care",
        "skincare",
    ),
    aspect=0.85,
    draw=draw,
)
