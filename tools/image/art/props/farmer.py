"""A farmer with a straw hat and a crate of vegetables."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 31, 94.5, 18)
    canvas.translate(6, 0)
    look = replace(look_of(palette, seed), legs=0xFF3E5C8A, shoes=0xFF5B3A28)
    look = replace(look, style="short" if look.style in ("bun", "curly", "scarf") else look.style)
    pose = replace(STANDING, left_arm=((12, 42), (13, 52)), right_arm=((38, 42), (37, 52)))
    person(canvas, replace(pose, front="none"), look)
    bib = shape.path("M18 38 H32 V60 H18 Z")
    brush.body(canvas, bib, 0xFF3E5C8A, bend=0.7)
    brush.stroke(canvas, shape.path("M19 39 L17.4 29.6 M31 39 L32.6 29.6"), 0xFF3E5C8A, 2.4)
    _hat(canvas)
    for x, y, tone in (
        (14, 50, 0xFFDE4A3B),
        (20, 48, 0xFF6FAE3F),
        (26, 49, 0xFFE88B2E),
        (32, 48, 0xFFDE4A3B),
        (36, 50, 0xFF6FAE3F),
    ):
        brush.ball(canvas, shape.oval(x, y, 4.6), tone)
    crate = shape.box(7, 51, 36, 14, 1.4)
    brush.cast(canvas, crate, blur=2)
    brush.panel(canvas, crate, colour.WOOD)
    brush.stroke(canvas, shape.line((7, 58), (43, 58)), colour.darken(colour.WOOD, 0.5), 1.1)
    for x in (8, 42):
        brush.ball(canvas, shape.oval(x, 56, 2.9), look.skin)


def _hat(canvas: skia.Canvas) -> None:
    brim = shape.oval(25, 9, 15.5, 3.6)
    brush.cast(canvas, brim, dy=1.6)
    brush.panel(canvas, brim, 0xFFE6BC68)
    brush.body(canvas, shape.path("M16.4 9 C17 -1 33 -1 33.6 9 Q25 11.4 16.4 9 Z"), 0xFFEBC676, bend=0.7)
    brush.stroke(canvas, shape.path("M16.8 8 Q25 10.2 33.2 8"), 0xFF8A4A30, 1.7)


PROP = Prop(
    name="farmer",
    words=(
        "farmer",
        "grower",
        "agriculture worker",
        "farm worker",
        "peasant",
        "farmers",
        "harvest worker",
        "winemaker",
        "organic farmer",
    ),
    aspect=0.62,
    draw=draw,
    states=("standing",),
)
