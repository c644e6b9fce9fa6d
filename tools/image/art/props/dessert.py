"""A slice of a layered dessert on a plate, dusted with cocoa."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, parts, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 95, 54)
    _plate(canvas, colour.mix(colour.PAPER, colour.accent(palette), 0.3))
    _slice(canvas)
    _top(canvas, random.Random(seed))
    parts.leaf(canvas, 66, 31, 84, 16, 5.4, colour.LEAF)
    parts.leaf(canvas, 66, 31, 58, 12, 4.8, colour.LEAF)
    berry = shape.oval(64, 31, 7)
    brush.cast(canvas, berry, dy=2)
    brush.ball(canvas, berry, 0xFFC9283C)
    brush.gloss(canvas, shape.oval(61.4, 28, 1.8), 0.8, 0.4)


def _plate(canvas: skia.Canvas, rim: int) -> None:
    brush.body(canvas, shape.path("M6 84 Q62 104 118 84 Q112 97 84 97 H40 Q12 97 6 84 Z"), colour.darken(rim, 0.1))
    brush.body(canvas, shape.oval(62, 84, 56, 9), rim, foot=0)
    well = shape.oval(62, 83.6, 42, 5.6)
    brush.body(canvas, well, colour.PAPER, foot=0)
    brush.hollow(canvas, well, 0.25, 1.2)


def _slice(canvas: skia.Canvas) -> None:
    """Sponge and cream by turns, the side in light and the end in shade."""
    brush.fill(canvas, shape.oval(64, 84, 40, 4.6), colour.fade(0xFF3A2418, 0.35), blur=2)
    side = shape.polygon((24, 38), (78, 46), (78, 86), (24, 78), r=1.6)
    end = shape.polygon((78, 46), (102, 36), (102, 75), (78, 86), r=1.6)
    brush.panel(canvas, side, 0xFFFFF0CF)
    brush.panel(canvas, end, 0xFFEBD6AA)
    for top, low, base in ((9.6, 17.6, 0xFFB5783F), (27, 35.4, 0xFFB5783F)):
        sponge = shape.polygon((24, 38 + top), (78, 46 + top), (78, 46 + low), (24, 38 + low))
        brush.inside(canvas, side, sponge, brush.paint(base))
        dark = shape.polygon((78, 46 + top), (102, 36 + top), (102, 36 + low), (78, 46 + low))
        brush.inside(canvas, end, dark, brush.paint(colour.darken(base, 0.22)))
        for at in range(14):
            x, y = 26 + at * 3.8, 38 + top + 2.4 + at * 0.56 + (at * 7 % 5)
            brush.inside(canvas, side, shape.oval(x, y, 0.8), brush.paint(colour.fade(0xFF5E3517, 0.5)))
    brush.stroke(canvas, shape.line((78, 47), (78, 85)), colour.fade(colour.WHITE, 0.5), 0.9, blur=0.3)


def _top(canvas: skia.Canvas, dice: random.Random) -> None:
    """The upper side under its cocoa, with a wave of cream at the edge."""
    top = shape.polygon((24, 38), (50, 29), (102, 36), (78, 46), r=1.4)
    brush.panel(canvas, top, 0xFF6B3F26)
    for _ in range(46):
        x, y = dice.uniform(26, 100), dice.uniform(29, 46)
        brush.inside(canvas, top, shape.oval(x, y, dice.uniform(0.4, 0.9)), brush.paint(colour.fade(0xFFC08A58, 0.6)))
    for at in range(7):
        share = at / 6
        puff = shape.oval(26 + 50 * share, 40.4 + 7.4 * share, 4.6, 3.4)
        brush.cast(canvas, puff, dy=1, blur=1)
        brush.ball(canvas, puff, 0xFFFFF4DC)


PROP = Prop(
    name="dessert",
    words=(
        "dessert",
        "tiramisu",
        "pudding",
        "cheesecake",
        "trifle",
        "mousse",
        "custard",
        "slice of cake",
        "panna cotta",
        "sweet course",
    ),
    aspect=1.24,
    draw=draw,
    states=("still",),
)
