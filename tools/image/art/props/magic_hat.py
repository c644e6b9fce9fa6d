"""A magic hat with a wand and stars."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94.5, 34)
    brush.glow(canvas, 50, 34, 32, colour.lamp(palette), 0.55)
    for x, y, r in ((28, 16, 6), (50, 9, 5), (74, 20, 7), (40, 28, 4), (62, 32, 4.6)):
        brush.ball(canvas, shape.star(x, y, r, r * 0.45), 0xFFFFD04A)
    hat = shape.path("M24 44 H76 L71 90 Q50 96 29 90 Z")
    brush.body(canvas, hat, 0xFF2B2F40)
    brush.band(canvas, hat, shape.box(20, 52, 60, 11), colour.accent(palette))
    brush.ball(canvas, shape.oval(50, 44, 40, 7.4), 0xFF2B2F40)
    brush.fill(canvas, shape.oval(50, 43.4, 26, 4.6), 0xFF0F1119)
    canvas.save()
    canvas.rotate(-32, 78, 64)
    brush.body(canvas, shape.box(56, 62, 44, 4.4, 2), 0xFF20232E)
    brush.body(canvas, shape.box(90, 62, 10, 4.4, 2), colour.PAPER)
    canvas.restore()


PROP = Prop(
    name="magic-hat",
    words=(
        "magic hat",
        "magician",
        "magic",
        "magic trick",
        "wizard",
        "witch",
        "top hat",
        "spell",
        "wand",
        "enchanted",
    ),
    aspect=1.0,
    draw=draw,
)
