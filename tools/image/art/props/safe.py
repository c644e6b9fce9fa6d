"""A safe with its dial."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(colour.IRON, colour.accent(palette), 0.25)
    brush.contact(canvas, palette, 50, 95, 42)
    for x in (16.0, 72.0):
        brush.body(canvas, shape.box(x, 88, 12, 7, 1.5), colour.NIGHT)
    brush.panel(canvas, shape.box(6, 8, 88, 82, 6), base)
    door = shape.box(14, 16, 72, 66, 4)
    brush.hollow(canvas, door, 0.6, 2)
    brush.panel(canvas, door, colour.lighten(base, 0.12))
    brush.stroke(canvas, shape.box(19, 21, 62, 56, 3), colour.fade(colour.darken(base, 0.5), 0.5), 1.2)
    for y in (28.0, 60.0):
        brush.body(canvas, shape.box(9, y, 7, 12, 2), colour.STEEL)
    brush.ball(canvas, shape.oval(46, 49, 17), colour.STEEL)
    brush.ball(canvas, shape.oval(46, 49, 12.5), colour.NIGHT)
    for at in range(12):
        angle = at * math.tau / 12
        spot = shape.oval(46 + 14.8 * math.cos(angle), 49 + 14.8 * math.sin(angle), 0.8)
        brush.fill(canvas, spot, colour.NIGHT)
    brush.stroke(canvas, shape.line((46, 49), (53, 41)), colour.PAPER, 2)
    brush.ball(canvas, shape.oval(46, 49, 4), colour.GOLD)
    brush.blend(
        canvas, shape.box(70, 40, 5, 20, 2.5), colour.lighten(colour.GOLD, 0.5), colour.darken(colour.GOLD, 0.3)
    )


PROP = Prop(
    name="safe",
    words=(
        "safe",
        "strongbox",
        "vault",
        "deposit box",
        "bank vault",
        "nest egg",
        "security deposit",
        "strong room",
    ),
    aspect=1.0,
    draw=draw,
)
