"""A greenhouse with plants behind its panes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, parts, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

FRAME = 0xFFF4F1E8


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 94, 68)
    house = shape.path("M10 94 V44 L75 8 L140 44 V94 Z")
    stops = ((0.0, 0xFFDDF2F8), (1.0, 0xFFA9D6C4))
    canvas.drawPath(house, brush.shaded(brush.linear(0, 8, 0, 94, stops)))
    canvas.save()
    canvas.clipPath(house, True)
    for x, top, tone in ((24, 60, 0.0), (40, 52, 0.1), (58, 64, 0.0), (94, 56, 0.12), (110, 62, 0.0), (126, 54, 0.08)):
        green = colour.lighten(colour.LEAF, tone)
        for reach in (-9, 0, 9):
            parts.leaf(canvas, x, 86, x + reach, top + abs(reach) * 0.8, 8, green)
        if x in (40, 110):
            brush.ball(canvas, shape.oval(x + 5, 70, 3.2), 0xFFDE3B2B)
            brush.ball(canvas, shape.oval(x - 5, 76, 3.0), 0xFFDE3B2B)
    brush.fill(canvas, shape.box(0, 84, 150, 12), colour.darken(colour.WOOD, 0.2))
    brush.fill(canvas, shape.path("M20 94 L60 8 H76 L34 94 Z"), colour.fade(colour.WHITE, 0.22))
    canvas.restore()
    _frame(canvas, house)
    door = shape.box(64, 52, 22, 42, 1.5)
    brush.fill(canvas, door, colour.fade(0xFFE7F6F8, 0.75))
    brush.stroke(canvas, door, colour.accent(palette), 3)
    brush.fill(canvas, shape.oval(82, 74, 1.7), colour.accent(palette))


def _frame(canvas: skia.Canvas, house: skia.Path) -> None:
    for x in (31.7, 53.3, 96.7, 118.3):
        rise = 44 - (36 * (1 - abs(75 - x) / 65))
        brush.stroke(canvas, shape.line((x, rise), (x, 94)), colour.fade(FRAME, 0.95), 1.8)
    brush.stroke(canvas, shape.line((10, 46), (140, 46)), FRAME, 2.4)
    brush.stroke(canvas, shape.moved(house, 0.8, 1), colour.fade(0xFF3A4A44, 0.28), 4)
    brush.stroke(canvas, house, FRAME, 4)


PROP = Prop(
    name="greenhouse",
    words=("greenhouse", "glasshouse", "hothouse", "polytunnel", "orangery", "Gewächshaus"),
    aspect=1.5,
    draw=draw,
)
