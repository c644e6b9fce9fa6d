"""Strawberries, one cut open."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 54, 94, 42)
    red = 0xFFD92B34
    for x, y, size, turn in ((76, 62, 0.8, 16), (40, 52, 1.0, -6)):
        form = shape.path(
            "M0 -30 C16 -34 32 -24 31 -6 C30 16 12 40 0 43 C-12 40 -30 16 -31 -6 C-32 -24 -16 -34 0 -30 Z"
        )
        form = shape.moved(shape.scaled(form, size, size), x, y)
        form = shape.turned(form, turn, x, y)
        brush.cast(canvas, form)
        brush.ball(canvas, form, red)
        for row in range(5):
            for at in range(5 - row // 2):
                sx = x + (at - (4 - row // 2) / 2) * 12 * size * (1 - row * 0.06)
                sy = y + (-18 + row * 12 + at % 2 * 4) * size
                seed_form = shape.turned(shape.oval(sx, sy, 1.1 * size, 1.7 * size), turn, x, y)
                brush.inside(canvas, form, seed_form, brush.paint(0xFFFFE08C))
        for angle in (-70, -36, 0, 36, 70):
            tip = shape.turned(
                shape.blade(x, y - 29 * size, x, y - 50 * size, 5.4 * size), angle + turn, x, y - 29 * size
            )
            brush.panel(canvas, shape.turned(tip, 180 + angle * 0.2, x, y - 31 * size), colour.LEAF)
        brush.stroke(
            canvas,
            shape.turned(
                shape.path(
                    f"M{x} {y - 31 * size} C{x + 1} {y - 40 * size} {x + 5} {y - 44 * size} {x + 8} {y - 46 * size}"
                ),
                turn,
                x,
                y,
            ),
            colour.darken(colour.LEAF, 0.2),
            2.4 * size,
        )
        brush.gloss(
            canvas,
            shape.turned(shape.oval(x - 15 * size, y - 8 * size, 3.4 * size, 9 * size), 14 + turn, x, y),
            0.5,
            1.4,
        )


PROP = Prop(
    name="strawberry",
    words=(
        "strawberry",
        "strawberries",
        "berries",
        "berry",
        "raspberry",
        "jam fruit",
    ),
    aspect=1.1,
    draw=draw,
    states=("still",),
)
