"""A crown of gold on its cushion."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

GOLD, RUBY, SAPPHIRE = 0xFFF0B93A, 0xFFD42F49, 0xFF2F6FD0


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 95, 48)
    _cushion(canvas, colour.accent(palette))
    back = shape.path("M22 40 Q60 30 98 40 L94 66 Q60 56 26 66 Z")
    brush.ball(canvas, back, colour.darken(GOLD, 0.45))
    front = shape.path("M14 24 L33 46 L42 16 L60 44 L78 16 L87 46 L106 24 L97 68 Q60 80 23 68 Z")
    brush.cast(canvas, front)
    brush.body(canvas, front, GOLD)
    facets = shape.path("M40 18 L34 60 H60 L58 44 Z M77 20 L63 48 L66 60 L84 46 Z")
    brush.inside(canvas, front, facets, brush.paint(0x33FFF6CC, blur=1.6))
    band = shape.path("M22 61 Q60 73 98 61 L96.6 71 Q60 83 23.4 71 Z")
    brush.cast(canvas, band, dy=-0.8, alpha=0.25)
    brush.body(canvas, band, colour.lighten(GOLD, 0.14))
    for x, y, tone in ((60, 74, RUBY), (41, 72.2, SAPPHIRE), (79, 72.2, SAPPHIRE), (28, 69, RUBY), (92, 69, RUBY)):
        jewel = shape.polygon((x - 4, y), (x, y - 3.6), (x + 4, y), (x, y + 3.6), r=1)
        brush.ball(canvas, jewel, tone)
        brush.gloss(canvas, shape.oval(x - 1, y - 1.2, 0.9), 0.9, 0.1)
    for x, y, r in ((14, 21, 4), (42, 12, 4.6), (78, 12, 4.6), (106, 21, 4)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFFFBF3E4)
    brush.ball(canvas, shape.oval(60, 52, 5.4, 6.4), RUBY)
    brush.gloss(canvas, shape.oval(58.2, 49.4, 1.5, 1.8), 0.9, 0.2)
    for x, y, r in ((31, 20, 3), (94, 42, 3.6), (60, 28, 2.4)):
        brush.sparkle(canvas, x, y, r, 0xFFFFF3C4)


def _cushion(canvas: skia.Canvas, base: int) -> None:
    """A cushion with tassels at its corners."""
    form = shape.path("M10 76 C24 66 96 66 110 76 C106 82 106 88 111 92 C92 97 28 97 9 92 C14 88 14 82 10 76 Z")
    brush.ball(canvas, form, base)
    brush.inside(canvas, form, shape.path("M10 85 Q60 91 110 85"), brush.paint(colour.GOLD, width=1.8))
    shade = brush.paint(colour.fade(colour.darken(base, 0.7), 0.4), blur=2)
    brush.inside(canvas, form, shape.oval(60, 77, 38, 5), shade)
    for x in (9, 111):
        brush.ball(canvas, shape.oval(x, 91, 2.6), GOLD)
        brush.panel(canvas, shape.polygon((x - 1.4, 91.6), (x + 1.4, 91.6), (x + 3, 96), (x - 3, 96)), GOLD)


PROP = Prop(
    name="crown",
    words=("crown", "crowns", "crown jewels", "coronation", "queen", "royal crown", "tiara"),
    aspect=1.2,
    draw=draw,
)
