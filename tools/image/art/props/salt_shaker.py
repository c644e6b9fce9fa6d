"""Salt and pepper."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94.5, 40)
    for x, tone, high in ((6.0, colour.PAPER, 62.0), (50.0, colour.darken(colour.accent(palette), 0.05), 74.0)):
        top = 94 - high
        glass = shape.path(f"M{x + 5} {top} H{x + 33} L{x + 38} 90 Q{x + 38} 94 {x + 34} 94 H{x + 4} Q{x} 94 {x} 90 Z")
        brush.body(canvas, glass, tone)
        cap = shape.path(
            f"M{x + 4} {top + 3} Q{x + 4} {top - 18} {x + 19} {top - 18} Q{x + 34} {top - 18} {x + 34} {top + 3} Z"
        )
        brush.body(canvas, cap, colour.STEEL)
        for dx, dy in ((19, -12), (13, -8), (25, -8), (19, -6)):
            brush.fill(canvas, shape.oval(x + dx, top + dy, 1.4), colour.NIGHT)
        ink = colour.fade(colour.on(tone) if tone != colour.PAPER else colour.IRON, 0.85)
        brush.stroke(canvas, shape.path(f"M{x + 12} {top + high * 0.5} h14 M{x + 14} {top + high * 0.6} h10"), ink, 2.4)


PROP = Prop(
    name="salt-shaker",
    words=(
        "salt shaker",
        "salt",
        "pepper",
        "spice",
        "spices",
        "seasoning",
        "salt and pepper",
        "season to taste",
    ),
    aspect=0.95,
    draw=draw,
)
