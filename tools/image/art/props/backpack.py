"""A backpack with a front pocket."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 42, 94, 32)
    handle = shape.path("M34 16 C34 4 50 4 50 16")
    brush.stroke(canvas, handle, colour.darken(base, 0.45), 4)
    for d in ("M16 46 C4 52 4 82 16 86 Z", "M68 46 C80 52 80 82 68 86 Z"):
        brush.panel(canvas, shape.path(d), colour.darken(base, 0.32))
    sack = shape.path("M14 40 C14 20 26 11 42 11 C58 11 70 20 70 40 V86 Q70 94 62 94 H22 Q14 94 14 86 Z")
    brush.body(canvas, sack, base)
    lid = shape.path("M13 42 C12 20 26 10 42 10 C58 10 72 20 71 42 Q71 47 66 47 H18 Q13 47 13 42 Z")
    brush.cast(canvas, lid, dx=0, dy=2)
    brush.body(canvas, lid, colour.lighten(base, 0.06), foot=0.1)
    pocket = shape.box(21, 58, 42, 30, 6)
    brush.cast(canvas, pocket, dx=0, dy=1, alpha=0.35)
    brush.body(canvas, pocket, colour.darken(base, 0.12), bend=0.8)
    brush.stroke(canvas, shape.path("M24 64 H60"), colour.fade(0xFF1A1016, 0.55), 1.4)
    brush.body(canvas, shape.box(40, 62.4, 4, 8, 1.6), colour.GOLD)
    for x in (25, 52):
        brush.body(canvas, shape.box(x, 34, 7, 24, 1.6), colour.rgb(palette.second))
        brush.body(canvas, shape.box(x - 1, 50, 9, 6, 1.4), colour.GOLD)


PROP = Prop(
    name="backpack",
    words=(
        "backpack",
        "rucksack",
        "school bag",
        "hiking pack",
        "bag",
        "satchel",
        "bagpack",
        "pack",
        "gear bag",
    ),
    aspect=0.85,
    draw=draw,
    states=("closed",),
)
