"""Bananas."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 40)
    for at, turn in enumerate((-15, -4, 9)):
        canvas.save()
        canvas.rotate(turn, 98, 14)
        tone = colour.mix(0xFFE0AE2C, 0xFFFFD54A, at / 2)
        fruit = shape.path("M94 12 Q100 52 72 70 Q50 83 24 76 Q17 74 20 68 Q50 66 66 50 Q82 34 84 13 Z")
        brush.cast(canvas, fruit, dy=2.4)
        brush.blend(canvas, fruit, colour.lighten(tone, 0.3), colour.darken(tone, 0.24))
        brush.rim(canvas, fruit)
        brush.stroke(
            canvas, shape.path("M88 16 Q88 42 68 58 Q50 71 26 72"), colour.fade(colour.darken(tone, 0.4), 0.5), 1.4
        )
        brush.ball(canvas, shape.oval(21.5, 72, 3.4, 4), 0xFF5B4326)
        canvas.restore()
    brush.body(canvas, shape.polygon((84, 5), (98, 5), (101, 18), (82, 18), r=2), 0xFF8A6A2E)


PROP = Prop(
    name="banana",
    words=(
        "banana",
        "bananas",
        "tropical fruit",
        "smoothie fruit",
    ),
    aspect=1.2,
    draw=draw,
)
