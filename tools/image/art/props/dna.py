"""A DNA double helix."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    first, second = colour.accent(palette), colour.rgb(palette.second)
    brush.floating(canvas, palette, 35, 96, 18)
    rungs = (colour.rgb(palette.support), colour.lighten(second, 0.3), colour.lighten(first, 0.3), 0xFF6FBF73)
    for at in range(17):
        y = 9 + at * 4.9
        x = 22 * math.sin(at * 0.56)
        if abs(x) > 3:
            rung = rungs[at % 4]
            brush.stroke(canvas, shape.line((35 - x, y), (35, y)), colour.darken(rung, 0.1), 2.2)
            brush.stroke(canvas, shape.line((35, y), (35 + x, y)), colour.darken(rungs[(at + 2) % 4], 0.1), 2.2)
    for turn in range(6):
        for sign in (1, -1) if turn % 2 else (-1, 1):
            lo, hi = turn * 16 / 6, (turn + 1) * 16 / 6
            tone = first if sign > 0 else second
            strand = [
                (35 + sign * 22 * math.sin(s * 0.56), 9 + s * 4.9) for s in (lo + (hi - lo) * k / 8 for k in range(9))
            ]
            curve = shape.smooth(*strand, closed=False)
            brush.stroke(canvas, shape.moved(curve, 0.6, 0.8), colour.darken(tone, 0.45), 5)
            brush.stroke(canvas, curve, tone, 4.4)
            brush.stroke(
                canvas, shape.moved(curve, -0.8, -0.4), colour.fade(colour.lighten(tone, 0.6), 0.8), 1.1, blur=0.3
            )


PROP = Prop(
    name="dna",
    words=(
        "dna",
        "gene",
        "genetics",
        "genome",
        "helix",
        "heredity",
        "biotech",
        "evolution",
        "chromosome",
    ),
    aspect=0.7,
    draw=draw,
    states=("still",),
)
