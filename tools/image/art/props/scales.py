"""A pair of scales with a beam, in balance."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 94.5, 26)
    brush.body(canvas, shape.box(32, 87, 41, 7, 3), colour.GOLD)
    brush.body(canvas, shape.box(40, 80, 25, 8, 3), colour.darken(colour.GOLD, 0.1))
    brush.body(canvas, shape.box(49.5, 16, 6, 66, 2), colour.GOLD, foot=0.2)
    beam = shape.path("M10 25 Q52.5 12 95 25 L95 28.5 Q52.5 18 10 28.5 Z")
    brush.panel(canvas, beam, colour.GOLD)
    brush.ball(canvas, shape.oval(52.5, 14, 6), colour.accent(palette))
    for x in (16.0, 89.0):
        _pan(canvas, palette, x)


def _pan(canvas: skia.Canvas, palette: Palette, x: float) -> None:
    chain = shape.path(f"M{x} 27 L{x - 13} 61 M{x} 27 L{x + 13} 61")
    brush.stroke(canvas, chain, colour.darken(colour.GOLD, 0.35), 1.3)
    dish = shape.path(f"M{x - 15} 60 H{x + 15} Q{x + 12} 74 {x} 74 Q{x - 12} 74 {x - 15} 60 Z")
    brush.body(canvas, dish, colour.accent(palette))
    brush.panel(canvas, shape.box(x - 15.6, 58.6, 31.2, 3.4, 1.6), colour.GOLD)


PROP = Prop(
    name="scales",
    words=(
        "scales",
        "balance",
        "weigh",
        "scales of justice",
        "fairness",
        "compare",
        "comparison",
        "equality",
        "pros and cons",
        "kitchen scales",
        "weighing scales",
    ),
    aspect=1.05,
    draw=draw,
)
