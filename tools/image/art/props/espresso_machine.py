"""An espresso machine that fills a cup."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

CREMA, STREAM = 0xFFB9763F, 0xFF5B331C


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    dark = colour.darken(base, 0.72)
    brush.contact(canvas, palette, 53, 95, 44)
    for x in (16, 78):
        brush.body(canvas, shape.box(x, 90, 11, 5, 1.6), 0xFF2A2E37)
    brush.panel(canvas, shape.box(66, 24, 27, 67, 3), colour.darken(base, 0.2))  # the boiler's back
    niche = shape.box(14, 44, 54, 40, 2)
    brush.fill(canvas, niche, dark)
    brush.hollow(canvas, niche, 0.5, 1.6)
    hull = shape.path("M10 26 Q10 20 16 20 H90 Q96 20 96 26 V48 H10 Z")
    brush.panel(canvas, hull, base)
    for x in (24, 48, 72):
        _warm_cup(canvas, x)
    brush.body(canvas, shape.box(12, 17, 82, 4, 1.6), colour.STEEL)
    _gauge(canvas, 27, 34)
    for x, lit in ((46, True), (57, False)):
        brush.ball(canvas, shape.oval(x, 34, 3.4), 0xFFF1F3F6)
        brush.fill(canvas, shape.oval(x, 34, 1.5), 0xFF5BD18B if lit else 0xFF9AA3AE)
    brush.body(canvas, shape.box(72, 30, 16, 8, 4), 0xFF2A2E37)
    brush.panel(canvas, shape.box(8, 84, 88, 7, 2), colour.darken(base, 0.12))
    grate = shape.joined([shape.box(x, 82.4, 3.4, 2, 0.8) for x in range(16, 66, 5)])
    brush.fill(canvas, grate, 0xFFB8C0CA)
    _filter_holder(canvas)
    _cup(canvas)
    wand = shape.path("M84 47 V58 Q84 64 80 68 L77 76")
    brush.stroke(canvas, wand, 0xFF8C96A3, 2.6)
    brush.stroke(canvas, wand, 0xFFE7ECF1, 0.9)
    brush.gloss(canvas, shape.path("M13 27 Q13 23 17 23 H60 L54 26 H19 Q16 26 16 29 V44 H13 Z"), 0.4, 1)


def _warm_cup(canvas: skia.Canvas, x: float) -> None:
    """A cup upside down on the warm top."""
    side = f"M{x} 17 L{x + 2} 9.4 Q{x + 2.3} 8 {x + 4} 8 H{x + 8} Q{x + 9.7} 8 {x + 10} 9.4 L{x + 12} 17 Z"
    brush.body(canvas, shape.path(side), 0xFFF4EEE5)
    brush.stroke(canvas, shape.path(f"M{x + 11.2} 10.6 q4 0.6 1 4.4"), 0xFFE2D9CB, 1.3)


def _gauge(canvas: skia.Canvas, x: float, y: float) -> None:
    brush.ball(canvas, shape.oval(x, y, 9), colour.STEEL)
    brush.fill(canvas, shape.oval(x, y, 7), 0xFFFBFAF6)
    brush.stroke(canvas, shape.path(f"M{x - 4.6} {y + 2.6} A5.3 5.3 0 1 1 {x + 4.6} {y + 2.6}"), 0xFF4A525E, 0.9)
    brush.stroke(canvas, shape.line((x, y), (x + 3.2, y - 3.4)), 0xFFD2432F, 1.2)
    brush.fill(canvas, shape.oval(x, y, 1.2), 0xFF2A2E37)


def _filter_holder(canvas: skia.Canvas) -> None:
    brush.body(canvas, shape.box(31, 46, 22, 6, 1.6), colour.STEEL)
    brush.body(canvas, shape.path("M33 52 H51 L48 59 Q47.6 60 46 60 H38 Q36.4 60 36 59 Z"), 0xFF9AA5B1)
    brush.body(canvas, shape.path("M3 53.4 Q2 51 5 50.6 L32 52.4 V56.6 L6 57 Q3.4 57 3 53.4 Z"), 0xFF4A2E20)
    for x in (39.4, 44.6):
        brush.body(canvas, shape.box(x - 1.1, 60, 2.2, 3, 0.6), 0xFF7E8894)
        brush.stroke(canvas, shape.line((x, 63), (x, 71)), STREAM, 1.1)


def _cup(canvas: skia.Canvas) -> None:
    brush.stroke(canvas, shape.path("M51.4 72.6 Q57.6 72 56 77 Q54.8 79.6 50.4 79.4"), 0xFFE4DACB, 2)
    brush.body(canvas, shape.path("M32 70 H52 Q52 79 47.6 82 H36.4 Q32 79 32 70 Z"), 0xFFFAF4EA)
    brush.fill(canvas, shape.oval(42, 70.4, 9.6, 2), STREAM)
    brush.fill(canvas, shape.oval(42, 70.6, 8.4, 1.4), CREMA)


PROP = Prop(
    name="espresso-machine",
    words=(
        "espresso machine",
        "coffee machine",
        "coffee maker",
        "coffeemaker",
        "coffee brewer",
        "portafilter",
        "crema",
    ),
    aspect=1.05,
    draw=draw,
    states=("brewing",),
)
