"""A virus, much enlarged."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    green = colour.mix(0xFF6FB04A, colour.accent(palette), 0.25)
    brush.floating(canvas, palette, 50, 97, 24)
    for at in range(14):
        angle = at * math.tau / 14
        far = 42 if at % 2 else 37
        x, y = 50 + far * math.cos(angle), 48 + far * math.sin(angle)
        brush.stroke(
            canvas,
            shape.line((50 + 26 * math.cos(angle), 48 + 26 * math.sin(angle)), (x, y)),
            colour.darken(green, 0.25),
            3.2,
        )
        brush.ball(canvas, shape.oval(x, y, 4.6), colour.darken(green, 0.1))
    brush.ball(canvas, shape.oval(50, 48, 30), green)
    for x, y, r in ((40, 38, 6), (60, 42, 5), (48, 60, 6.4), (66, 58, 4), (34, 54, 4), (54, 28, 3.6)):
        spot = shape.oval(x, y, r, r * 0.86)
        brush.fill(canvas, spot, colour.fade(colour.darken(green, 0.5), 0.55))
        brush.hollow(canvas, spot, 0.4, 1)
    brush.gloss(canvas, shape.oval(39, 30, 8, 5), 0.4, 2)


PROP = Prop(
    name="virus",
    words=(
        "virus",
        "viruses",
        "bacteria",
        "germ",
        "germs",
        "infection",
        "flu virus",
        "malware",
        "epidemic",
        "pandemic",
        "hygiene",
        "trojan",
    ),
    aspect=1.0,
    draw=draw,
)
