"""An identity card with a portrait."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 72, 92, 54)
    card = shape.turned(shape.box(8, 14, 128, 76, 8), -4, 72, 52)
    brush.cast(canvas, card, dy=2.6, blur=2.4)
    brush.panel(canvas, card, 0xFFF8F3EA)
    canvas.save()
    canvas.rotate(-4, 72, 52)
    head = shape.path("M8 22 Q8 14 16 14 H128 Q136 14 136 22 V31 H8 Z")
    brush.panel(canvas, head, colour.accent(palette))
    brush.fill(canvas, shape.box(16, 20, 52, 4.6, 2), colour.fade(colour.WHITE, 0.9))
    brush.ball(canvas, shape.oval(124, 22.4, 5), colour.GOLD)
    photo = shape.box(16, 38, 38, 44, 4)
    brush.blend(canvas, photo, 0xFFCFE4EE, 0xFF9CC0D2)
    brush.hollow(canvas, photo, 0.35, 1.2)
    canvas.save()
    canvas.clipPath(photo, skia.ClipOp.kIntersect, True)
    brush.ball(canvas, shape.oval(35, 84, 20, 17), colour.rgb(palette.second))
    brush.body(canvas, shape.box(31, 62, 8, 9, 3), colour.darken(colour.SKINS[seed % 5], 0.15))
    brush.ball(canvas, shape.oval(35, 53.6, 12.4, 12), colour.HAIRS[seed % 4])
    brush.ball(canvas, shape.oval(35, 56.6, 9.4, 10.6), colour.SKINS[seed % 5])
    brush.face(canvas, 35, 56, 13)
    canvas.restore()
    for y, wide, strong in ((40, 62, True), (49, 44, False), (57, 54, False), (65, 36, False)):
        brush.fill(canvas, shape.box(62, y, wide, 4.2, 2), 0xFF4A5566 if strong else 0xFFB6BCC4)
    for at in range(22):
        brush.fill(canvas, shape.box(62 + at * 3, 75, (1, 2, 1.4)[at % 3], 8), 0xFF39424F)
    canvas.restore()


PROP = Prop(
    name="id-card",
    words=(
        "id card",
        "identity card",
        "passport",
        "driving licence",
        "membership card",
        "identity",
        "badge",
        "name badge",
        "id",
    ),
    aspect=1.45,
    draw=draw,
    states=("still",),
)
