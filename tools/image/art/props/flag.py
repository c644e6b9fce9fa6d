"""A flag that waves."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 18, 95, 14)
    brush.body(canvas, shape.box(7, 88, 20, 7, 3), colour.IRON)
    brush.body(canvas, shape.box(14.6, 8, 4.4, 82, 2), colour.STEEL)
    brush.ball(canvas, shape.oval(16.8, 6.6, 4.2), colour.GOLD)
    flag = shape.path("M19 12 Q34 4 50 12 Q68 20 86 12 V56 Q68 64 50 56 Q34 48 19 56 Z")
    brush.cast(canvas, flag, dx=2, dy=3, blur=2)
    brush.panel(canvas, flag, colour.accent(palette))
    brush.inside(
        canvas,
        flag,
        shape.path("M19 26 Q34 18 50 26 Q68 34 86 26 V41 Q68 49 50 41 Q34 33 19 41 Z"),
        brush.paint(colour.PAPER),
    )
    stops = ((0.0, 0x00000000), (0.32, 0x33000000), (0.5, 0x22FFFFFF), (0.78, 0x33000000), (1.0, 0x00FFFFFF))
    canvas.drawPath(flag, brush.shaded(brush.linear(19, 0, 86, 0, stops)))
    brush.rim(canvas, flag)


PROP = Prop(
    name="flag",
    words=(
        "flag",
        "flags",
        "banner",
        "nation",
        "country flag",
        "finish line",
        "embassy",
        "citizenship",
        "national day",
        "flagpole",
    ),
    aspect=0.9,
    draw=draw,
)
