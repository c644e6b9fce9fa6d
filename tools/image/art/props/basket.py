"""A basket of vegetables."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94.5, 40)
    brush.stroke(canvas, shape.path("M18 58 Q20 8 55 8 Q90 8 92 58"), colour.darken(colour.WOOD, 0.35), 6)
    brush.stroke(canvas, shape.path("M18 57 Q20 7 55 7 Q90 7 92 57"), colour.WOOD, 3.4)
    for x0, y0, x1, y1 in ((36, 40, 24, 22), (38, 38, 36, 16), (42, 42, 50, 20)):
        leaf(canvas, x0, y0, x1, y1, 4.6, colour.LEAF)
    brush.ball(canvas, shape.oval(66, 42, 14), 0xFFE0452F)
    brush.ball(canvas, shape.oval(48, 46, 12), 0xFF8FBF4A)
    brush.ball(canvas, shape.turned(shape.oval(30, 48, 7, 14), -26, 30, 48), 0xFFEF8A2B)
    brush.ball(canvas, shape.turned(shape.oval(84, 46, 6.4, 16), 24, 84, 46), 0xFFD9A65A)
    brush.fill(canvas, shape.star(66, 31, 5, 1.6), colour.LEAF)
    basket = shape.path("M8 54 H102 L92 88 Q91 94 84 94 H26 Q19 94 18 88 Z")
    brush.body(canvas, basket, colour.WOOD)
    canvas.save()
    canvas.clipPath(basket, skia.ClipOp.kIntersect, True)
    for row in range(4):
        for at in range(12):
            x, y = 4 + at * 9.0 + (row % 2) * 4.5, 60 + row * 9.0
            brush.panel(canvas, shape.box(x, y, 7.6, 6.4, 2), colour.mix(colour.WOOD, colour.CREAM, 0.18))
    canvas.restore()
    brush.body(canvas, shape.box(5, 51, 100, 7, 3.5), colour.lighten(colour.WOOD, 0.1))


PROP = Prop(
    name="basket",
    words=(
        "basket",
        "vegetable box",
        "farm box",
        "hamper",
        "picnic basket",
        "picnic",
        "harvest basket",
        "food bank",
        "food donation",
        "groceries basket",
    ),
    aspect=1.1,
    draw=draw,
)
