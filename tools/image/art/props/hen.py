"""A hen."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    canvas.translate(-2.5, 0)
    coat = 0xFFD98A4A if seed % 2 else 0xFFF3E7D6
    brush.contact(canvas, palette, 50, 94.5, 30)
    for x in (44.0, 58.0):
        brush.stroke(canvas, shape.path(f"M{x} 78 V91 M{x - 6} 94 L{x} 90 L{x + 6} 94 M{x} 90 V94"), 0xFFE59A2E, 2.6)
    for at, turn in enumerate((-24, -6, 12)):
        plume = shape.turned(shape.path("M78 56 Q98 44 94 20 Q80 26 70 48 Z"), turn, 74, 54)
        brush.ball(canvas, plume, colour.darken(coat, 0.24 - at * 0.06))
    body = shape.path("M24 22 Q38 16 42 34 Q48 46 66 46 Q86 44 88 56 Q86 84 52 84 Q22 84 20 56 Q19 36 24 22 Z")
    brush.ball(canvas, body, coat)
    wing = shape.smooth((42, 58), (56, 50), (76, 54), (72, 68), (54, 72))
    brush.cast(canvas, wing)
    brush.ball(canvas, wing, colour.darken(coat, 0.16))
    brush.stroke(
        canvas, shape.path("M54 66 q8 2 14 -4 M58 60 q8 2 12 -2"), colour.fade(colour.darken(coat, 0.6), 0.5), 1.2
    )
    for x, y in ((20, 14), (27, 10), (34, 14)):
        brush.ball(canvas, shape.oval(x, y, 5), 0xFFDD3B33)
    brush.ball(canvas, shape.oval(28, 26, 12.4), coat)
    brush.ball(canvas, shape.polygon((17, 24), (5, 29), (17, 33), r=1), 0xFFF0A830)
    brush.ball(canvas, shape.oval(18, 38, 3.6, 5.4), 0xFFDD3B33)
    brush.fill(canvas, shape.oval(25, 24, 1.9, 2.3), 0xFF2A1A1E)


PROP = Prop(
    name="hen",
    words=(
        "hen",
        "chicken",
        "chickens",
        "rooster",
        "cock",
        "poultry yard",
        "free-range hens",
        "chick",
        "hens",
        "turkey bird",
    ),
    aspect=1.0,
    draw=draw,
)
