"""A lipstick, a pot of cream and a brush."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94.5, 44)
    brush.body(canvas, shape.box(8, 58, 24, 36, 2), colour.NIGHT)
    brush.body(canvas, shape.box(10.4, 44, 19, 15, 1), colour.GOLD)
    stick = shape.path("M12.4 44 V22 Q22 12 27.4 14 V44 Z")
    brush.body(canvas, stick, colour.accent(palette))
    brush.body(canvas, shape.box(38, 62, 50, 32, 5), colour.PAPER)
    brush.band(canvas, shape.box(38, 62, 50, 32, 5), shape.box(36, 72, 54, 11), colour.rgb(palette.second))
    lid = shape.box(35, 52, 56, 12, 3)
    brush.body(canvas, lid, colour.GOLD)
    canvas.save()
    canvas.rotate(14, 80, 52)
    brush.body(canvas, shape.box(71, 26, 5, 26, 2), colour.NIGHT)
    brush.body(canvas, shape.box(70, 18, 7, 9, 1), colour.GOLD)
    brush.ball(canvas, shape.path("M67 19 Q64 4 73.5 2 Q83 4 80 19 Z"), 0xFFE7A6A0)
    canvas.restore()


PROP = Prop(
    name="lipstick",
    words=(
        "lipstick",
        "cosmetics",
        "make-up kit",
        "lotion",
        "face cream",
        "sun cream",
        "sunscreen",
        "ointment",
        "moisturiser",
        "natural cosmetics",
    ),
    aspect=1.0,
    draw=draw,
)
