"""A crusty loaf of bread with scored top."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 92, 56)
    board = shape.box(8, 86, 120, 7, 3)
    brush.panel(canvas, board, colour.WOOD)
    loaf = shape.path(
        "M16 84 C10 62 18 40 40 34 C56 28 84 28 98 35 C118 42 126 62 120 84 Q119 87 115 87 L21 87 Q17 87 16 84 Z"
    )
    brush.ball(canvas, loaf, colour.BREAD)
    brush.inside(canvas, loaf, shape.box(0, 74, 136, 16), brush.paint(colour.fade(0xFF6B3414, 0.45), blur=5))
    for x in (40.0, 62.0, 84.0):
        cut = shape.path(f"M{x - 6} 66 C{x - 4} 52 {x + 6} 40 {x + 17} 36 C{x + 14} 47 {x + 6} 58 {x - 6} 66 Z")
        brush.fill(canvas, cut, 0xFF8A4A1E)
        brush.inside(canvas, loaf, shape.moved(cut, 1.4, 1.2), brush.paint(0xFFF3D3A0))
    dice = random.Random(seed)
    flour = [shape.oval(dice.gauss(66, 22), dice.gauss(50, 10), dice.uniform(0.25, 0.7)) for _ in range(90)]
    brush.inside(canvas, loaf, shape.joined(flour), brush.paint(colour.fade(colour.WHITE, 0.55)))


PROP = Prop(
    name="bread",
    words=(
        "bread",
        "loaf",
        "sourdough",
        "bakery",
        "baker",
        "baked goods",
        "crumb",
        "crust",
        "baking",
        "toast",
        "rye",
        "brot",
        "bread loaf",
        "baguette",
        "dough",
    ),
    aspect=1.35,
    draw=draw,
    states=("loaf",),
)
