"""A pumpkin."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    orange = 0xFFEF8424
    brush.contact(canvas, palette, 57, 94.5, 46)
    for x, rx in ((24.0, 19.0), (91.0, 19.0), (38.0, 22.0), (77.0, 22.0), (57.5, 22.0)):
        brush.ball(
            canvas, shape.oval(x, 60, rx, 34 if rx > 20 else 29), colour.mix(orange, 0xFFD96A14, abs(x - 57.5) / 60)
        )
    stalk = shape.path("M50 30 Q52 16 44 9 L54 5 Q64 14 64 30 Q57 34 50 30 Z")
    brush.body(canvas, stalk, 0xFF6B7A34)
    brush.stroke(canvas, shape.path("M62 24 Q80 12 90 20 Q96 26 90 30"), 0xFF6B9A3A, 2)
    leaf(canvas, 62, 26, 92, 36, 9, colour.LEAF)
    brush.gloss(canvas, shape.oval(36, 42, 5, 11), 0.35, 2)


PROP = Prop(
    name="pumpkin",
    words=(
        "pumpkin",
        "pumpkins",
        "halloween",
        "squash",
        "jack-o-lantern",
        "trick or treat",
        "courgette",
    ),
    aspect=1.15,
    draw=draw,
)
