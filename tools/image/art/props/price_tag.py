"""A price tag on a string, with the price that a line names."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.lettering import written
from tools.image.art.telling import price_told
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 52, 95, 28)
    base = colour.accent(palette)
    tag = shape.polygon((46, 15), (84, 15), (84, 53), (44, 92), (8, 55), r=6)
    brush.cast(canvas, tag, dx=1, dy=3, blur=2.6)
    brush.panel(canvas, tag, base)
    line = shape.polygon((48.4, 20), (79, 20), (79, 51), (44, 85), (14.6, 55), r=4)
    stitch = brush.paint(colour.fade(colour.on(base), 0.65), width=0.9)
    stitch.setPathEffect(skia.DashPathEffect.Make([3, 2.4], 0))
    canvas.drawPath(line, stitch)
    hole = shape.oval(73, 26, 4.6)
    brush.stroke(canvas, hole, 0xFFF2C75C, 2.2)
    brush.fill(canvas, hole, 0xFF3A2620)
    cord = shape.smooth((73, 26), (82, 16), (92, 20), (88, 30), (78, 28), closed=False)
    brush.stroke(canvas, cord, 0xFF9C7450, 1.6)
    if state == "percent":
        for x, y in ((36.0, 46.0), (56.0, 64.0)):
            brush.stroke(canvas, shape.oval(x, y, 6), colour.on(base), 3.8)
        brush.stroke(canvas, shape.line((58, 41), (34, 69)), colour.on(base), 4)
        return
    if any(sign.isdigit() for sign in state):
        brush.fill(canvas, shape.turned(written(state, 27, 45, 37, 16), 45, 45.5, 53), colour.on(base))
        return
    for start, wide in ((0.0, 27.0), (8.0, 21.0), (16.0, 13.0)):
        x, y = 50 - start * 0.72, 38 + start * 0.72
        brush.stroke(
            canvas, shape.line((x - 10, y + 2), (x - 10 + wide * 0.72, y + 2 + wide * 0.72)), colour.on(base), 3.4
        )


PROP = Prop(
    name="price-tag",
    words=(
        "price tag",
        "tag",
        "label",
        "sale",
        "discount",
        "bargain",
        "special offer",
        "deal price",
        "promotion",
        "low price",
        "voucher",
        "coupon",
        "percent",
    ),
    aspect=1.0,
    draw=draw,
    states=(
        "plain",
        "percent",
    ),
    told=price_told,
)
