"""A necklace with a jewel on a stand."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94.5, 32)
    bust = shape.path("M34 4 H51 Q52 22 60 28 Q80 36 80 58 Q78 82 66 94 H19 Q7 82 5 58 Q5 36 25 28 Q33 22 34 4 Z")
    brush.body(canvas, bust, colour.rgb(palette.second), foot=0.35)
    for at in range(15):
        angle = math.pi * (0.06 + 0.88 * at / 14)
        x, y = 42.5 - 25 * math.cos(angle), 30 + 29 * math.sin(angle)
        brush.ball(canvas, shape.oval(x, y, 2.9), colour.GOLD if at % 2 else 0xFFFFF6E2)
    gem = shape.polygon((34, 64), (51, 64), (55, 70), (42.5, 86), (30, 70), r=0.8)
    brush.cast(canvas, gem)
    brush.blend(canvas, gem, colour.lighten(colour.accent(palette), 0.5), colour.darken(colour.accent(palette), 0.2))
    brush.stroke(
        canvas,
        shape.path("M30 70 H55 M36 64.4 L38 70 L42.5 85 M49 64.4 L47 70 L42.5 85"),
        colour.fade(colour.WHITE, 0.6),
        0.9,
    )
    brush.stroke(canvas, gem, colour.GOLD, 1.8)
    brush.sparkle(canvas, 56, 62, 6, colour.WHITE)


PROP = Prop(
    name="necklace",
    words=(
        "necklace",
        "jewellery",
        "jewelry",
        "jeweller",
        "earrings",
        "gold chain",
        "pendant",
        "goldsmith",
        "diamond",
        "gem",
        "bracelet",
        "treasure",
    ),
    aspect=0.85,
    draw=draw,
)
