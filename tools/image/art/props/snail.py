"""A small snail with a striped shell and a smile."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 93, 58)
    skin = 0xFFE3B680
    for x1, y1 in ((112, 22), (128, 26)):
        stalk = shape.path(f"M{114 + (x1 - 112) * 0.2} 54 C{116 + (x1 - 112) * 0.3} 44 {x1 - 2} 36 {x1} {y1}")
        brush.stroke(canvas, stalk, colour.darken(skin, 0.3), 3)
        brush.stroke(canvas, shape.moved(stalk, -0.4, 0), colour.lighten(skin, 0.2), 1.6)
        brush.ball(canvas, shape.oval(x1, y1 - 1, 4), colour.WHITE)
        brush.fill(canvas, shape.oval(x1 + 0.8, y1 - 1, 2), 0xFF241A20)
        brush.fill(canvas, shape.oval(x1 + 0.2, y1 - 1.8, 0.7), colour.WHITE)
    body = shape.path(
        "M6 92 C16 84 34 82 52 80 C72 78 88 80 96 70 C100 58 104 48 116 48 C130 48 134 60 130 72 C126 86 116 93 98 93 Z"
    )
    brush.ball(canvas, body, skin)
    brush.stroke(canvas, shape.path("M114 71 Q120 77 127 71"), 0xFF6E4526, 1.3)
    brush.fill(canvas, shape.oval(111, 68, 3, 2), colour.fade(0xFFE8604C, 0.4), blur=0.6)
    shell = shape.oval(58, 52, 33)
    brush.cast(canvas, shell, dx=0, dy=2.6, blur=2.6)
    brush.ball(canvas, shell, colour.accent(palette))
    spiral = [
        (58 + r * math.cos(t), 53 + r * math.sin(t)) for t, r in ((0.5 + k * 0.34, 29.5 * 0.945**k) for k in range(46))
    ]
    curve = shape.smooth(*spiral, closed=False)
    brush.inside(
        canvas, shell, curve, brush.paint(colour.fade(colour.darken(colour.accent(palette), 0.6), 0.65), width=2.4)
    )
    brush.inside(
        canvas,
        shell,
        shape.moved(curve, 1.4, 1.6),
        brush.paint(colour.fade(colour.lighten(colour.rgb(palette.support), 0.4), 0.75), width=1.6),
    )
    brush.gloss(canvas, shape.turned(shape.oval(42, 33, 8, 4), -38, 42, 33), 0.45, 1.6)


PROP = Prop(
    name="snail",
    words=(
        "snail",
        "slow",
        "shell animal",
        "slug",
        "pip",
        "garden snail",
        "escargot",
        "slowness",
        "schnecke",
    ),
    aspect=1.4,
    draw=draw,
    states=("smiling",),
)
