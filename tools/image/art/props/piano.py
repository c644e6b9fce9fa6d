"""A grand piano with its lid up."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    black = 0xFF23242C
    brush.contact(canvas, palette, 68, 94, 54)
    for x in (24, 70, 108):
        brush.body(canvas, shape.path(f"M{x} 68 h7 l-1.6 24 h-3.8 Z"), black)
        brush.ball(canvas, shape.oval(x + 3.5, 92, 2.4), colour.GOLD)
    lid = shape.path("M20 46 C34 26 70 6 118 6 C124 22 118 38 116 46 Z")
    brush.panel(canvas, lid, 0xFF2F313B)
    brush.gloss(canvas, shape.path("M34 40 C52 24 84 12 112 12 C88 18 62 28 48 42 Z"), 0.16, 1.6)
    brush.stroke(canvas, shape.line((86, 46), (92, 16)), 0xFF8A6A30, 1.6)
    inside = shape.path("M18 46 H118 V52 H18 Z")
    brush.panel(canvas, inside, colour.GOLD)
    brush.stroke(
        canvas, shape.joined([shape.line((x, 46.4), (x + 1, 51.6)) for x in range(26, 116, 5)]), 0xFF8A6A30, 0.7
    )
    hull = shape.path("M12 50 H120 Q126 52 125 62 Q124 70 114 70 H20 Q12 70 12 62 Z")
    brush.body(canvas, hull, black)
    brush.gloss(canvas, shape.box(18, 53, 100, 2.4, 1.2), 0.3, 0.7)
    keys = shape.polygon((8, 62), (84, 62), (80, 72), (2, 72), r=1)
    brush.cast(canvas, keys, dy=2)
    brush.panel(canvas, keys, 0xFFFDFBF4)
    for at in range(16):
        edge = 10 + at * 4.6
        brush.stroke(canvas, shape.line((edge, 62.4), (edge - 4.6 + at * 0.1, 71.6)), colour.fade(0xFF8C857A, 0.7), 0.4)
        if at % 7 not in (2, 6):
            sharp = shape.polygon((edge - 1, 62), (edge + 1.2, 62), (edge - 1.2, 67.6), (edge - 3.4, 67.6))
            brush.fill(canvas, sharp, black)
    brush.panel(canvas, shape.polygon((40, 34), (70, 34), (68, 47), (38, 47), r=1), colour.PAPER)
    rows = [shape.line((43, y), (65, y)) for y in (37.6, 40.6, 43.6)]
    brush.stroke(canvas, shape.joined(rows), colour.accent(palette), 0.9)


PROP = Prop(
    name="piano",
    words=(
        "piano",
        "grand piano",
        "pianist",
        "classical music",
        "keyboard",
        "sonata",
        "composer",
        "recital",
    ),
    aspect=1.35,
    draw=draw,
    states=("open",),
)
