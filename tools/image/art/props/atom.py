"""An atom: a core and three orbits with electrons."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    tones = (colour.accent(palette), colour.rgb(palette.support), colour.rgb(palette.second))
    brush.glow(canvas, 50, 50, 34, colour.accent(palette), 0.4)
    for turn, tone in zip((0, 60, 120), tones, strict=True):
        orbit = shape.turned(shape.oval(50, 50, 43, 15), turn, 50, 50)
        brush.stroke(canvas, orbit, colour.darken(tone, 0.3), 2.6)
        brush.stroke(canvas, shape.moved(orbit, -0.3, -0.4), colour.lighten(tone, 0.3), 1.1)
    for dx, dy, tone in ((-4, -3, 0), (4.4, -2.4, 2), (0, 4.6, 0), (-4.6, 4, 2), (5, 4.4, 0), (0.4, -6, 2)):
        brush.ball(canvas, shape.oval(50 + dx, 50 + dy, 5), tones[tone])
    for turn, at, tone in ((0, 200, tones[0]), (60, 330, tones[1]), (120, 80, tones[2])):
        angle = math.radians(at)
        spot = shape.turned(shape.oval(50 + 43 * math.cos(angle), 50 + 15 * math.sin(angle), 4), turn, 50, 50)
        brush.cast(canvas, spot, alpha=0.2)
        brush.ball(canvas, spot, tone)


PROP = Prop(
    name="atom",
    words=(
        "atom",
        "physics",
        "nucleus",
        "energy",
        "particle",
        "quantum",
        "nuclear",
        "science symbol",
        "electron",
        "power",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
