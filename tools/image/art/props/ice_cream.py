"""An ice-cream cone."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 32.5, 96, 12)
    cone = shape.polygon((14, 48), (51, 48), (32.5, 94), r=2)
    brush.body(canvas, cone, 0xFFE0A45A)
    grid = [shape.line((x, 40), (x + 24, 100)) for x in range(-14, 60, 7)] + [
        shape.line((x, 40), (x - 24, 100)) for x in range(10, 84, 7)
    ]
    brush.inside(canvas, cone, shape.joined(grid), brush.paint(colour.fade(0xFF9A5F22, 0.5), width=0.9))
    for y, r, tone in ((24.0, 16.0, colour.accent(palette)), (42.0, 20.0, 0xFFFFF0D6)):
        scoop = shape.union(
            shape.oval(32.5, y, r),
            *(shape.oval(32.5 + dx * r, y + r * 0.62, r * 0.3) for dx in (-0.8, -0.4, 0.0, 0.4, 0.8)),
        )
        brush.cast(canvas, scoop, dx=0, dy=2)
        brush.ball(canvas, scoop, tone)
    brush.ball(canvas, shape.oval(34, 7.4, 4.4), 0xFFD8342F)
    dice = random.Random(seed)
    for _ in range(12):
        x, y = 32.5 + dice.uniform(-11, 11), 22 + dice.uniform(-9, 9)
        bit = shape.turned(shape.box(x - 1.6, y - 0.5, 3.2, 1, 0.5), dice.uniform(0, 180), x, y)
        brush.fill(canvas, bit, dice.choice((colour.PAPER, colour.rgb(palette.second), colour.rgb(palette.support))))


PROP = Prop(
    name="ice-cream",
    words=(
        "ice cream",
        "ice-cream",
        "cone",
        "gelato",
        "sorbet",
        "icecream",
        "summer treat",
        "dessert ice",
        "sundae",
        "snack",
        "chocolate",
        "candy",
        "sugar",
        "sweet",
    ),
    aspect=0.65,
    draw=draw,
    states=("two-scoops",),
)
