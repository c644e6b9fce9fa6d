"""A gold cup on its base."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    gold = 0xFFF0B83A
    brush.contact(canvas, palette, 47, 94, 26)
    for side in (False, True):
        handle = shape.path("M28 22 C8 18 6 44 30 50")
        shown = shape.flipped(handle, 47.5) if side else handle
        brush.stroke(canvas, shown, colour.darken(gold, 0.45), 6)
        brush.stroke(canvas, shown, gold, 4.2)
        brush.stroke(canvas, shape.moved(shown, -0.8, -0.6), 0xFFFFF3C8, 1.2)
    brush.body(canvas, shape.path("M43 58 H52 L54 76 H41 Z"), gold)
    bowl = shape.path("M22 10 H73 C73 38 66 60 47.5 62 C29 60 22 38 22 10 Z")
    brush.body(canvas, bowl, gold)
    brush.gloss(canvas, shape.path("M28 16 H33 C33 34 36 46 40 54 C32 48 28 34 28 16 Z"), 0.6, 1)
    brush.body(canvas, shape.oval(47.5, 10, 26, 3.8), colour.darken(gold, 0.25), foot=0)
    brush.fill(canvas, shape.star(48, 32, 9, 4), colour.lighten(gold, 0.65))
    brush.body(canvas, shape.box(34, 74, 27, 6, 2), gold)
    brush.body(canvas, shape.path("M29 80 H66 L69 94 H26 Z"), 0xFF4A3028)
    brush.body(canvas, shape.box(37, 84, 21, 6, 1), gold)


PROP = Prop(
    name="trophy",
    words=(
        "trophy",
        "award",
        "winner",
        "win",
        "prize",
        "champion",
        "victory",
        "first place",
        "competition",
        "cup final",
        "contest",
        "record win",
    ),
    aspect=0.95,
    draw=draw,
    states=("gold",),
)
