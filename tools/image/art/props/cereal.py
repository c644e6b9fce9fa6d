"""A bowl of muesli with fruit."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 94.5, 36)
    brush.body(canvas, shape.turned(shape.box(88, 6, 5, 52, 2.4), 28, 90, 50), colour.STEEL)
    brush.ball(canvas, shape.oval(60, 48, 50, 13), 0xFFFFF6E6, depth=0.6)
    for at in range(22):
        x, y = 18 + (at * 31) % 84, 41 + (at * 13) % 12
        flake = shape.turned(shape.oval(x, y, 6, 3.6), (at * 41) % 180, x, y)
        brush.cast(canvas, flake, alpha=0.2)
        brush.ball(canvas, flake, 0xFFE0A850 if at % 3 else 0xFFC98A3C)
    for x, y in ((34, 40), (84, 42), (56, 50)):
        brush.ball(
            canvas,
            shape.path(
                f"M{x} {y + 9} Q{x - 10} {y + 1} {x - 7} {y - 5} Q{x} {y - 9} {x + 7} {y - 5} "
                f"Q{x + 10} {y + 1} {x} {y + 9} Z"
            ),
            0xFFDB2F3C,
        )
        brush.fill(canvas, shape.star(x, y - 6, 4.4, 1.4), colour.LEAF)
    for x, y in ((48, 38), (70, 40), (74, 52), (44, 52)):
        brush.ball(canvas, shape.oval(x, y, 4.4), 0xFF4A4F9C)
    bowl = shape.path("M8 50 H112 Q108 84 76 92 H44 Q12 84 8 50 Z")
    brush.body(canvas, bowl, base)
    brush.band(canvas, bowl, shape.box(6, 60, 108, 4), colour.on(base))
    brush.panel(canvas, shape.box(6, 47.4, 108, 5.4, 2.7), colour.lighten(base, 0.3))


PROP = Prop(
    name="cereal",
    words=(
        "cereal",
        "muesli",
        "granola",
        "porridge",
        "oatmeal",
        "breakfast bowl",
        "cornflakes",
        "oat flakes",
        "yoghurt bowl",
    ),
    aspect=1.2,
    draw=draw,
)
