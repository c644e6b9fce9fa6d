"""A headset with its microphone, for calls."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 50, 94, 34)
    bow = shape.arc(50, 48, 35, 38, 180, 180)
    brush.stroke(canvas, bow, 0xFF20262F, 9)
    brush.stroke(canvas, shape.moved(bow, -0.6, -1.6), colour.fade(colour.WHITE, 0.34), 2, blur=0.5)
    boom = shape.path("M18 64 C18 84 34 90 52 88")
    brush.stroke(canvas, boom, 0xFF20262F, 3.6)
    brush.stroke(canvas, shape.moved(boom, -0.4, -0.8), colour.fade(colour.WHITE, 0.3), 1)
    tip = shape.box(48, 81, 20, 12, 6)
    brush.cast(canvas, tip)
    brush.body(canvas, tip, 0xFF333B48)
    brush.fill(canvas, shape.joined([shape.oval(x, 87, 1) for x in (54, 58, 62)]), 0xFF10141B)
    for x, side in ((16, 1), (84, -1)):
        pad = shape.box(x - 4 + side * 7 - 4, 42, 14, 32, 6)
        brush.body(canvas, pad, 0xFF20262F)
        cup = shape.box(x - 9, 40, 18, 36, 8)
        brush.cast(canvas, cup, alpha=0.2)
        brush.body(canvas, cup, base)
        brush.gloss(canvas, shape.box(x - 6, 45, 4, 22, 2), 0.4, 0.8)


PROP = Prop(
    name="headset",
    words=(
        "headset",
        "call centre",
        "call center",
        "customer support",
        "hotline",
        "helpline",
        "support team",
        "telemarketing",
        "help desk",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
