"""An easy chair."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 50, 94, 38)
    for x, lean in ((20, -2), (74, 2)):
        brush.body(canvas, shape.polygon((x, 78), (x + 6, 78), (x + 4 + lean, 94), (x + 2 + lean, 94)), 0xFF6B432B)
    back = shape.path("M18 66 V26 C18 13 28 9 50 9 C72 9 82 13 82 26 V66 Z")
    brush.body(canvas, back, base, bend=0.7)
    for x in (36, 50, 64):
        for y in (26, 42):
            brush.fill(canvas, shape.oval(x, y, 3), colour.fade(colour.darken(base, 0.7), 0.3), blur=1)
            brush.ball(canvas, shape.oval(x, y, 1.5), colour.darken(base, 0.25))
    seat = shape.box(20, 56, 60, 20, 6)
    brush.cast(canvas, seat, dx=0, dy=-1, blur=2)
    brush.body(canvas, seat, colour.lighten(base, 0.1), bend=0.7)
    brush.body(canvas, shape.box(18, 72, 64, 11, 4), base, bend=0.7)
    for side in (False, True):
        arm = shape.path("M8 50 C8 42 24 42 24 50 V80 Q24 84 20 84 H12 Q8 84 8 80 Z")
        shown = shape.flipped(arm, 50) if side else arm
        brush.cast(canvas, shown)
        brush.body(canvas, shown, colour.darken(base, 0.08))
    cushion = shape.turned(shape.box(40, 36, 24, 22, 6), -12, 52, 48)
    brush.cast(canvas, cushion)
    brush.ball(canvas, cushion, colour.rgb(palette.second))


PROP = Prop(
    name="chair",
    words=(
        "chair",
        "armchair",
        "seat",
        "sofa",
        "couch",
        "furniture",
        "sit",
        "sitting",
        "interior",
        "waiting room",
        "lounge chair",
        "stool",
        "living room chair",
        "comfort",
    ),
    aspect=1.0,
    draw=draw,
    states=("easy",),
)
