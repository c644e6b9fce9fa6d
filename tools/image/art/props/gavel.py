"""A gavel on its sounding block."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    wood = 0xFF8E5530
    brush.contact(canvas, palette, 52, 94.5, 44)
    brush.body(canvas, shape.box(14, 83, 62, 11, 3), colour.darken(wood, 0.12), foot=0.3)
    brush.body(canvas, shape.box(20, 76, 50, 9, 3), wood, foot=0.2)
    canvas.save()
    canvas.rotate(-24, 46, 50)
    handle = shape.polygon((44, 46), (112, 44.5), (115, 50), (112, 55.5), (44, 54), r=2)
    brush.cast(canvas, handle, dy=3, blur=2)
    brush.panel(canvas, handle, colour.lighten(wood, 0.12))
    brush.body(canvas, shape.box(29, 24, 30, 52, 3), wood, foot=0.35)
    for y in (20.0, 70.0):
        brush.body(canvas, shape.box(26, y, 36, 10, 3), colour.darken(wood, 0.1), foot=0.2)
    for y in (34.0, 60.0):
        brush.body(canvas, shape.box(28.6, y, 30.8, 4, 1), colour.GOLD, foot=0)
    canvas.restore()


PROP = Prop(
    name="gavel",
    words=(
        "gavel",
        "judge",
        "court",
        "law",
        "lawyer",
        "verdict",
        "legal advice",
        "auction",
        "justice",
        "notary",
        "trial court",
        "solicitor",
        "judgment",
    ),
    aspect=1.2,
    draw=draw,
)
