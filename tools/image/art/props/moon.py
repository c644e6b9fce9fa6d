"""A crescent moon with stars."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.glow(canvas, 48, 50, 46, 0xFFFFE7A3, 0.4)
    form = shape.minus(shape.oval(48, 50, 40), shape.oval(68, 40, 34))
    brush.ball(canvas, form, 0xFFFFD978)
    for x, y, r in ((24, 48, 4.6), (34, 68, 6), (22, 62, 2.6), (50, 80, 3.6), (30, 33, 2.6)):
        crater = shape.common(form, shape.oval(x, y, r))
        brush.fill(canvas, crater, colour.fade(0xFFC98B2C, 0.4))
        brush.hollow(canvas, crater, 0.25, 0.8)
    for x, y, r in ((70, 34, 6.5), (84, 54, 4.4), (66, 56, 3.4)):
        star = shape.star(x, y, r, r * 0.46)
        brush.ball(canvas, star, 0xFFFFE9A8 if colour.is_dark(colour.rgb(palette.ground)) else 0xFFF7B733)


PROP = Prop(
    name="moon",
    words=(
        "moon",
        "night",
        "bedtime",
        "sleep",
        "good night",
        "crescent",
        "moonlight",
        "dream",
        "sleepy",
        "midnight",
        "lullaby",
        "asleep",
        "evening",
    ),
    aspect=1.0,
    draw=draw,
    states=("crescent",),
)
