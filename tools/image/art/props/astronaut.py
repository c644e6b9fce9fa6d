"""An astronaut who waves, with stars in the visor."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SUIT, SHADE = 0xFFF1F3F7, 0xFFC3CAD5
STARS = ((38, 22, 1.2), (46, 17, 0.8), (52, 25, 1.0), (43, 29, 0.7))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    loud = colour.accent(palette)
    brush.floating(canvas, palette, 45, 96, 26)
    brush.panel(canvas, shape.box(22, 38, 46, 36, 8), 0xFF9AA3B0)  # what they breathe from
    for side in (-1, 1):
        _leg(canvas, side, loud)
    low = shape.path("M67 46 Q78 52 77 64 Q76 70 70 69 Q65 68 66 62 Q66 58 62 55 Z")
    brush.ball(canvas, low, SUIT)
    brush.ball(canvas, shape.oval(71, 68, 5.6), loud)
    trunk = shape.path("M27 44 Q31 40 45 40 Q59 40 63 44 Q68 56 65 70 Q56 76 45 76 Q34 76 25 70 Q22 56 27 44 Z")
    brush.ball(canvas, trunk, SUIT)
    _chest(canvas, loud)
    high = shape.path("M30 44 Q20 44 16 34 L12 24 Q12 19 17 19 Q21 19 23 24 L27 34 Q30 37 35 40 Z")
    brush.cast(canvas, high, alpha=0.2)
    brush.ball(canvas, high, SUIT)
    brush.ball(canvas, shape.oval(15.6, 18.6, 6), loud)
    _helmet(canvas, loud)


def _leg(canvas: skia.Canvas, side: int, loud: int) -> None:
    x = 45 + side * 11
    leg = shape.path(f"M{x - 9} 70 H{x + 9} L{x + 8 + side} 87 H{x - 8 + side} Z")
    brush.ball(canvas, leg, SUIT)
    brush.inside(canvas, leg, shape.box(x - 12, 79, 24, 3.2, 0), brush.paint(loud))
    boot = f"M{x - 9} 86 H{x + 9} Q{x + 11} 94 {x + 8} 94 H{x - 8} Q{x - 11} 94 {x - 9} 86 Z"
    brush.ball(canvas, shape.moved(shape.path(boot), side, 0), 0xFF6D7684)


def _chest(canvas: skia.Canvas, loud: int) -> None:
    brush.panel(canvas, shape.box(34, 53, 22, 14, 3), SHADE)
    for x, tone in ((38, loud), (44, 0xFF57B6E8), (50, 0xFFF0B63C)):
        brush.ball(canvas, shape.oval(x + 1, 58, 2), tone)
    brush.fill(canvas, shape.box(37, 62, 16, 2, 1), 0xFF7E8795)
    brush.stroke(canvas, shape.path("M27 70 Q45 77 63 70"), colour.fade(0xFF8C95A3, 0.8), 1.6)


def _helmet(canvas: skia.Canvas, loud: int) -> None:
    head = shape.oval(45, 24, 22.5, 21.5)
    brush.cast(canvas, head, alpha=0.26)
    brush.ball(canvas, head, SUIT)
    for side in (-1, 1):
        brush.body(canvas, shape.box(45 + side * 22 - 3, 19, 6, 11, 3), loud)
    glass = shape.path("M28 25 Q28 11 45 11 Q62 11 62 25 Q62 38 45 38 Q28 38 28 25 Z")
    sky = ((0.0, 0xFF3F4F8C), (0.55, 0xFF1A2450), (1.0, 0xFF0C1230))
    canvas.drawPath(glass, brush.shaded(brush.linear(30, 10, 58, 40, sky)))
    for x, y, r in STARS:
        brush.sparkle(canvas, x, y, r * 2, colour.WHITE)
    brush.hollow(canvas, glass, 0.5, 1.4)
    brush.stroke(canvas, glass, 0xFFD8A13A, 1.5)
    brush.gloss(canvas, shape.path("M32 22 Q33 14 43 13.4 Q36 17 34.6 24 Q33 26 32 22 Z"), 0.6, 0.5)


PROP = Prop(
    name="astronaut",
    words=("astronaut", "cosmonaut", "spaceman", "spacewoman", "space suit", "spacewalk", "space traveller"),
    aspect=0.9,
    draw=draw,
    states=("waving",),
)
