"""A hooded waterproof jacket."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 34)
    base = colour.rgb(palette.accent)
    for side in (-1, 1):
        x = 47.5
        sleeve = shape.path(
            f"M{x + side * 17} 26 C{x + side * 33} 30 {x + side * 40} 54 {x + side * 42} 76 L{x + side * 29} 80 "
            f"C{x + side * 27} 64 {x + side * 25} 54 {x + side * 20} 46 Z"
        )
        brush.cast(canvas, sleeve)
        brush.body(canvas, sleeve, colour.darken(base, 0.16))
        cuff = shape.polygon(
            (x + side * 43, 73), (x + side * 28, 77), (x + side * 28.6, 83), (x + side * 43.6, 79), r=1
        )
        brush.body(canvas, cuff, colour.rgb(palette.second))
    coat = shape.path("M27 26 C38 20 57 20 68 26 C71 48 72 70 73 90 Q73 94 69 94 H26 Q22 94 22 90 C23 70 24 48 27 26 Z")
    brush.cast(canvas, coat)
    brush.body(canvas, coat, base, bend=0.9)
    hood = shape.path("M31 28 C24 14 36 3 47.5 3 C59 3 71 14 64 28 C58 33 37 33 31 28 Z")
    brush.cast(canvas, hood, dy=2)
    brush.ball(canvas, hood, base)
    inner = shape.path("M37 26 C33 16 40 9 47.5 9 C55 9 62 16 58 26 C54 30 41 30 37 26 Z")
    brush.fill(canvas, inner, colour.darken(base, 0.62))
    brush.hollow(canvas, inner, 0.6, 2)
    brush.body(canvas, shape.box(45.6, 30, 3.8, 63, 1), colour.darken(base, 0.4))
    for y in range(32, 92, 3):
        brush.fill(canvas, shape.box(46.4, y, 2.2, 1.3, 0.5), colour.STEEL)
    for x in (28, 53.6):
        flap = shape.box(x, 64, 14, 6, 2)
        brush.cast(canvas, flap, alpha=0.4)
        brush.panel(canvas, flap, colour.darken(base, 0.2))
        brush.stroke(canvas, shape.box(x + 0.6, 66, 12.8, 18, 2), colour.fade(colour.darken(base, 0.6), 0.5), 0.8)
    for x in (42, 53):
        brush.stroke(canvas, shape.line((x, 29), (x - 1, 41)), 0xFFF4EEE2, 1)
        brush.ball(canvas, shape.oval(x - 1, 42.4, 1.5, 2.2), colour.rgb(palette.second))
    badge = shape.oval(61, 41, 4)
    brush.ball(canvas, badge, colour.rgb(palette.support))


PROP = Prop(
    name="jacket",
    words=(
        "jacket",
        "coat",
        "raincoat",
        "anorak",
        "parka",
        "waterproof jacket",
        "winter coat",
        "rain jacket",
        "outdoor clothing",
    ),
    aspect=0.95,
    draw=draw,
    states=("still",),
)
