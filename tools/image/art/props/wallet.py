"""A wallet with notes and cards."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brown = 0xFF8A5434
    brush.contact(canvas, palette, 62, 94.5, 52)
    brush.panel(canvas, shape.box(8, 30, 108, 64, 7), colour.darken(brown, 0.3))
    for x, y, turn, tone in ((20.0, 10.0, -5.0, 0xFF7DB388), (30.0, 14.0, 3.0, 0xFF6FAE7C)):
        note = shape.turned(shape.box(x, y, 72, 40, 2), turn, 62, 50)
        brush.cast(canvas, note)
        brush.panel(canvas, note, tone)
        brush.stroke(
            canvas,
            shape.turned(shape.box(x + 4, y + 4, 64, 32, 1), turn, 62, 50),
            colour.fade(colour.darken(tone, 0.6), 0.5),
            1,
        )
    card = shape.turned(shape.box(58, 22, 48, 30, 3), 6, 82, 40)
    brush.cast(canvas, card)
    brush.panel(canvas, card, colour.accent(palette))
    front = shape.box(5, 42, 114, 52, 7)
    brush.cast(canvas, front, dy=-1.4, alpha=0.25)
    brush.panel(canvas, front, brown)
    brush.stroke(canvas, shape.box(9, 46, 106, 44, 5), colour.fade(colour.CREAM, 0.5), 1)
    clasp = shape.box(94, 58, 28, 20, 5)
    brush.cast(canvas, clasp)
    brush.panel(canvas, clasp, colour.darken(brown, 0.15))
    brush.ball(canvas, shape.oval(103, 68, 4.4), colour.GOLD)


PROP = Prop(
    name="wallet",
    words=(
        "wallet",
        "purse",
        "purses",
        "household money",
        "pocket",
        "pickpocket",
        "spending",
        "monthly costs",
    ),
    aspect=1.25,
    draw=draw,
)
