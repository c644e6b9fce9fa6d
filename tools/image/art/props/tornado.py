"""A tornado that stirs up dust."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFF8C97A6, colour.rgb(palette.second), 0.14)
    dice = random.Random(seed)
    _cloud(canvas, colour.darken(base, 0.25))
    rings = 11
    for at in range(rings):
        share = at / (rings - 1)
        half = 42 * (1 - share) ** 1.35 + 4.6
        cx = 50 + 7 * math.sin(share * 4.6) * (0.3 + share)
        y = 24 + share * 62
        high = 4.2 + half * 0.16
        turn = dice.uniform(-5, 5)
        band = shape.turned(shape.oval(cx, y, half, high), turn, cx, y)
        brush.cast(canvas, band, dx=0.8, dy=2, blur=1.8, alpha=0.22)
        brush.body(canvas, band, colour.mix(base, colour.EARTH, share * 0.25), foot=0.2)
        sweep = shape.turned(shape.arc(cx, y, half * 0.86, high * 0.6, 20, 130), turn, cx, y)
        brush.stroke(canvas, sweep, colour.fade(colour.WHITE, 0.42), 1.1, blur=0.3)
        low = shape.turned(shape.arc(cx, y + 0.6, half * 0.7, high * 0.5, 190, 120), turn, cx, y)
        brush.stroke(canvas, low, colour.fade(0xFF1C222C, 0.3), 1, blur=0.4)
    _dust(canvas, dice)


def _cloud(canvas: skia.Canvas, base: int) -> None:
    """The storm cloud that it hangs from."""
    puffs = ((14, 20, 11), (30, 13, 12), (50, 10.6, 10), (68, 13, 12), (86, 19, 11), (50, 21, 16))
    mass = shape.union(*(shape.oval(*puff) for puff in puffs), shape.box(8, 19, 84, 10, 5))
    brush.ball(canvas, mass, base)
    for cx, cy, r in puffs[:5]:
        stops = ((0, colour.fade(colour.lighten(base, 0.5), 0.8)), (1, colour.fade(base, 0)))
        canvas.drawPath(shape.oval(cx, cy, r), brush.shaded(brush.radial(cx - 3, cy - 4, r, stops)))


def _dust(canvas: skia.Canvas, dice: random.Random) -> None:
    """What it throws up from the ground."""
    for x, y, r in ((36, 92, 6), (46, 90, 8), (58, 90, 8), (68, 92, 6)):
        brush.fill(canvas, shape.oval(x, y, r * 1.3, r * 0.62), colour.fade(0xFFB79A78, 0.75), blur=1.4)
    for _ in range(9):
        left, top = 50 + dice.uniform(-28, 28), 74 + dice.uniform(-10, 14)
        bit = shape.turned(shape.box(left, top, dice.uniform(1.6, 3.4), 1.6, 0.4), dice.uniform(-60, 60), left, top)
        brush.fill(canvas, bit, 0xFF5E4634)


PROP = Prop(
    name="tornado",
    words=(
        "tornado",
        "hurricane",
        "cyclone",
        "twister",
        "typhoon",
        "whirlwind",
        "windstorm",
        "gale",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
