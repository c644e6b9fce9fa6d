"""A bowl of salad."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 94.5, 38)
    greens = (0xFF5FAE4B, 0xFF7CC257, 0xFF3F8F45)
    for at, (x, y, r) in enumerate(
        ((24, 44, 17), (44, 30, 19), (68, 26, 20), (92, 32, 18), (108, 46, 15), (56, 42, 18), (82, 44, 18))
    ):
        spots = [
            (
                x + r * (1 + 0.16 * (-1) ** k) * math.cos(k * math.tau / 12),
                y + r * (1 + 0.16 * (-1) ** k) * 0.8 * math.sin(k * math.tau / 12),
            )
            for k in range(12)
        ]
        leaf = shape.smooth(*spots)
        brush.cast(canvas, leaf, alpha=0.2)
        brush.ball(canvas, leaf, greens[at % 3])
        brush.stroke(
            canvas,
            shape.line((x - r * 0.4, y + r * 0.5), (x + r * 0.3, y - r * 0.5)),
            colour.fade(colour.PAPER, 0.4),
            1.2,
        )
    for x, y, r in ((36, 40, 8), (76, 34, 9), (98, 46, 7)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFFE0452F)
        brush.gloss(canvas, shape.oval(x - r * 0.3, y - r * 0.35, r * 0.25), 0.6)
    for x, y in ((56, 34), (88, 50), (46, 50)):
        brush.ball(canvas, shape.oval(x, y, 7, 5), 0xFFDDEBB0)
        brush.stroke(canvas, shape.oval(x, y, 6.6, 4.6), 0xFF5FA04A, 1.4)
    bowl = shape.path("M8 52 H122 Q118 84 86 92 H44 Q12 84 8 52 Z")
    brush.body(canvas, bowl, colour.WOOD)
    brush.panel(canvas, shape.box(5, 49, 120, 6, 3), colour.lighten(colour.WOOD, 0.25))
    brush.band(canvas, bowl, shape.box(6, 64, 118, 4), colour.accent(palette))


PROP = Prop(
    name="salad",
    words=(
        "salad",
        "salads",
        "mixed salad",
        "green salad",
        "salad bowl",
        "lettuce",
        "vegetable bowl",
        "healthy eating",
        "vegetarian food",
    ),
    aspect=1.3,
    draw=draw,
)
