"""A tap with a drop of water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 94.5, 22)
    brush.body(canvas, shape.box(52, 84, 32, 10, 3), colour.STEEL)
    brush.body(canvas, shape.box(58, 40, 20, 46, 3), colour.STEEL)
    spout = shape.path("M60 44 Q36 40 30 56 L30 62 L13 62 L13 54 Q18 24 60 26 Z")
    brush.cast(canvas, spout)
    brush.blend(canvas, spout, colour.lighten(colour.STEEL, 0.55), colour.darken(colour.STEEL, 0.3))
    brush.rim(canvas, spout)
    brush.body(canvas, shape.box(11, 60, 21, 6, 2), colour.IRON)
    brush.body(canvas, shape.box(57, 22, 22, 24, 6), colour.STEEL)
    brush.body(canvas, shape.box(64, 12, 8, 12, 2), colour.IRON)
    handle = shape.box(48, 6, 40, 9, 4.5)
    brush.blend(
        canvas, handle, colour.lighten(colour.accent(palette), 0.35), colour.darken(colour.accent(palette), 0.2)
    )
    brush.rim(canvas, handle)
    brush.ball(canvas, shape.drop(21.5, 69, 5.4), colour.WATER)
    brush.gloss(canvas, shape.oval(20, 77, 1.4, 2), 0.7)


PROP = Prop(
    name="tap",
    words=(
        "tap",
        "faucet",
        "plumbing",
        "leak",
        "leaking",
        "pipe",
        "pipes",
        "water leak",
        "drain",
        "water bill",
        "sink",
        "water damage",
    ),
    aspect=0.95,
    draw=draw,
)
