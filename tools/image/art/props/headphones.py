"""A pair of headphones."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 50, 95, 34)
    bow = shape.path("M16 62 V50 C16 26 30 10 50 10 C70 10 84 26 84 50 V62")
    brush.stroke(canvas, bow, 0xFF2A303C, 8)
    brush.stroke(canvas, shape.moved(bow, -0.6, -0.8), 0xFF566173, 4)
    pad = shape.path("M27 26 C34 17 42 14 50 14 C58 14 66 17 73 26")
    brush.stroke(canvas, shape.moved(pad, 0, -1.5), base, 7)
    brush.stroke(canvas, shape.moved(pad, -0.6, -3.2), colour.fade(colour.lighten(base, 0.6), 0.7), 1.8, blur=0.4)
    for side in (False, True):
        cushion = shape.path("M24 50 H33 Q36 50 36 54 V84 Q36 88 33 88 H24 Z")
        cup = shape.path("M25 47 C12 47 6 57 6 69 C6 81 12 91 25 91 Q28 91 28 88 V50 Q28 47 25 47 Z")
        for form, tone in ((cushion, 0xFF39414F), (cup, base)):
            part = shape.flipped(form, 50) if side else form
            brush.cast(canvas, part, alpha=0.25)
            brush.body(canvas, part, tone)
        ring = shape.oval(86 if side else 14, 69, 4.4, 10)
        brush.stroke(canvas, ring, colour.fade(colour.lighten(base, 0.6), 0.8), 1.2)


PROP = Prop(
    name="headphones",
    words=(
        "headphones",
        "headset",
        "earphones",
        "music",
        "listening",
        "song",
        "audiobook",
        "earbuds",
        "sound",
        "playlist",
        "call centre",
        "hotline",
        "customer service",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
