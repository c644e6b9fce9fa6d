"""A tattoo machine and a pot of ink."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94.5, 50)
    brush.body(canvas, shape.box(78, 70, 28, 24, 4), colour.NIGHT)
    brush.ball(canvas, shape.oval(92, 70, 14, 4), colour.accent(palette))
    brush.stroke(canvas, shape.path("M82 18 Q108 14 105 44 Q104 58 110 62"), colour.NIGHT, 2.6)
    canvas.save()
    canvas.rotate(36, 50, 44)
    brush.blend(canvas, shape.box(47.6, 74, 4.8, 16, 1), 0xFFF4F6F8, colour.IRON)
    brush.stroke(canvas, shape.line((50, 88), (50, 99)), colour.IRON, 1.2)
    for at in range(6):
        brush.body(canvas, shape.box(42, 48 + at * 4.6, 16, 5, 2), colour.NIGHT)
    frame = shape.path("M34 6 H66 V16 H58 V46 H42 V40 H34 Z")
    brush.cast(canvas, frame)
    brush.panel(canvas, frame, colour.accent(palette))
    for y in (18.0, 30.0):
        brush.body(canvas, shape.box(30, y, 16, 10, 2), colour.GOLD)
        brush.stroke(canvas, shape.path(f"M30 {y + 3} h16 M30 {y + 6.6} h16"), colour.fade(colour.BARK, 0.5), 0.8)
    brush.ball(canvas, shape.oval(58, 11, 3.4), colour.STEEL)
    canvas.restore()
    brush.ball(canvas, shape.drop(14, 84, 3.4), colour.accent(palette))


PROP = Prop(
    name="tattoo-machine",
    words=(
        "tattoo machine",
        "tattoo",
        "tattoos",
        "tattoo studio",
        "tattooist",
        "piercing",
        "body art",
        "ink",
    ),
    aspect=1.15,
    draw=draw,
)
