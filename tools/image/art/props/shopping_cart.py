"""A shopping trolley full of groceries."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 66, 94, 40)
    brush.body(canvas, shape.box(44, 14, 16, 34, 2), colour.rgb(palette.second))
    brush.body(canvas, shape.box(64, 22, 18, 28, 2), 0xFFEAD9B8)
    brush.ball(canvas, shape.oval(92, 32, 10), 0xFFD8402F)
    for x1, y1 in ((50, 6), (42, 10), (56, 4)):
        brush.blend(canvas, shape.blade(50, 22, x1, y1 + 2, 3), colour.lighten(colour.LEAF, 0.2), colour.LEAF)
    brush.body(canvas, shape.box(84, 12, 8, 26, 3), 0xFF7DB8D8)
    basket = shape.path("M30 36 H112 L102 70 H40 Z")
    brush.panel(canvas, basket, base)
    bars = [shape.line((30 + k * 11.8, 36), (40 + k * 8.9, 70)) for k in range(1, 7)]
    bars += [shape.line((28, y), (114, y)) for y in (47, 58)]
    brush.inside(
        canvas, basket, shape.joined(bars), brush.paint(colour.fade(colour.lighten(base, 0.75), 0.75), width=1.4)
    )
    frame = shape.path("M10 24 H22 L40 78 H102")
    brush.stroke(canvas, frame, 0xFF454F5F, 4)
    brush.stroke(canvas, shape.moved(frame, -0.5, -0.6), 0xFF9AA6B4, 1.4)
    brush.stroke(canvas, shape.line((8, 24), (17, 24)), colour.darken(base, 0.3), 6)
    for x in (48, 94):
        brush.ball(canvas, shape.oval(x, 87, 6.6), 0xFF2B313D)
        brush.ball(canvas, shape.oval(x, 87, 2.6), colour.STEEL)


PROP = Prop(
    name="shopping-cart",
    words=(
        "shopping cart",
        "cart",
        "trolley",
        "basket",
        "buy",
        "purchase",
        "online shop",
        "e-commerce",
        "shopping trolley",
        "supermarket trolley",
        "checkout cart",
        "add to cart",
    ),
    aspect=1.2,
    draw=draw,
    states=("full",),
)
