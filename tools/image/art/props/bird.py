"""A small songbird on a twig."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 55, 96, 36)
    base = colour.accent(palette)
    twig = shape.smooth((6, 86), (40, 82), (76, 84), (104, 78), closed=False)
    brush.stroke(canvas, twig, colour.darken(colour.BARK, 0.3), 4.4)
    brush.stroke(canvas, shape.moved(twig, -0.4, -0.7), colour.lighten(colour.BARK, 0.15), 2.4)
    leaf(canvas, 22, 84, 12, 66, 5, colour.LEAF)
    leaf(canvas, 96, 80, 105, 62, 5, colour.LEAF)
    tail = shape.polygon((76, 62), (104, 44), (107, 51), (82, 72), r=1.6)
    brush.panel(canvas, tail, colour.darken(base, 0.45))
    body = shape.path(
        "M32 20 C44 12 58 16 62 28 C66 40 86 48 86 64 C86 76 74 82 58 82 C38 82 26 70 26 52 C26 40 24 28 32 20 Z"
    )
    brush.ball(canvas, body, base)
    brush.inside(canvas, body, shape.oval(40, 64, 20, 24), brush.paint(colour.fade(0xFFFFF1DA, 0.9), blur=3))
    wing = shape.path("M50 46 C60 40 78 48 90 66 C78 74 60 74 52 66 C46 60 45 50 50 46 Z")
    brush.cast(canvas, wing)
    brush.ball(canvas, wing, colour.darken(base, 0.25))
    for d in ("M58 54 C66 56 76 60 84 66", "M56 60 C62 64 70 67 78 69"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.darken(base, 0.7), 0.5), 1)
    brush.panel(canvas, shape.polygon((30, 27), (13, 33), (30, 37), r=1), 0xFFF2A52C)
    brush.fill(canvas, shape.oval(41, 29, 3.6), 0xFF1C171D)
    brush.fill(canvas, shape.oval(39.9, 27.8, 1.2), colour.WHITE)
    for x in (50, 60):
        brush.stroke(canvas, shape.path(f"M{x} 80 V84 M{x - 3} 85 H{x + 3}"), 0xFFD98A2B, 1.5)


PROP = Prop(
    name="bird",
    words=(
        "bird",
        "birds",
        "robin",
        "sparrow",
        "songbird",
        "tit",
        "wildlife",
        "tweet",
        "nest",
        "birdsong",
        "feather",
        "vogel",
        "oiseau",
        "dove",
        "owl",
        "penguin",
    ),
    aspect=1.1,
    draw=draw,
    states=("perched",),
)
