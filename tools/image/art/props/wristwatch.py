"""A wristwatch on its strap."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    strap = colour.rgb(palette.second) if colour.luminance(colour.rgb(palette.second)) < 0.5 else 0xFF5B3A2A
    brush.contact(canvas, palette, 37, 95, 20)
    brush.body(canvas, shape.polygon((24, 4), (50, 4), (54, 30), (20, 30), r=3), strap)
    brush.body(canvas, shape.polygon((20, 68), (54, 68), (50, 95), (24, 95), r=3), strap)
    for y in (76.0, 83.0, 90.0):
        brush.fill(canvas, shape.oval(37, y, 1.5), colour.darken(strap, 0.7))
    brush.stroke(canvas, shape.path("M26 7 V28 M48 7 V28 M26 71 V93 M48 71 V93"), colour.fade(colour.CREAM, 0.4), 0.8)
    brush.ball(canvas, shape.box(66, 46, 6, 7, 2), colour.STEEL)
    brush.ball(canvas, shape.oval(37, 49.5, 30.5), colour.accent(palette))
    brush.ball(canvas, shape.oval(37, 49.5, 26.5), colour.STEEL)
    face = shape.oval(37, 49.5, 23.5)
    brush.panel(canvas, face, colour.PAPER)
    brush.hollow(canvas, face, 0.4, 1.6)
    _dial(canvas, palette)


def _dial(canvas: skia.Canvas, palette: Palette) -> None:
    for at in range(12):
        angle = at * math.tau / 12
        near, far = (17.4, 20.6) if at % 3 == 0 else (19.0, 20.6)
        tick = shape.line(
            (37 + near * math.sin(angle), 49.5 - near * math.cos(angle)),
            (37 + far * math.sin(angle), 49.5 - far * math.cos(angle)),
        )
        brush.stroke(canvas, tick, colour.NIGHT, 1.8 if at % 3 == 0 else 1)
    brush.stroke(canvas, shape.line((37, 49.5), (27.5, 43)), colour.NIGHT, 2.8)
    brush.stroke(canvas, shape.line((37, 49.5), (51, 38)), colour.NIGHT, 1.9)
    brush.stroke(canvas, shape.line((33, 56), (41, 34)), colour.accent(palette), 0.9)
    brush.ball(canvas, shape.oval(37, 49.5, 2.2), colour.GOLD)
    brush.gloss(canvas, shape.path("M20 40 A20 20 0 0 1 38 28 L24 56 A20 20 0 0 1 20 40 Z"), 0.22)


PROP = Prop(
    name="wristwatch",
    words=(
        "wristwatch",
        "watch",
        "watches",
        "smartwatch",
        "watchmaker",
        "wearable",
        "chronograph",
        "pocket watch",
    ),
    aspect=0.75,
    draw=draw,
)
