"""A kettle barbecue with sausages over the coals."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 36)
    for x0, x1 in ((32, 18), (62, 76)):
        brush.stroke(canvas, shape.line((x0, 60), (x1, 93)), 0xFF3A3F49, 3)
    brush.stroke(canvas, shape.line((47, 60), (47, 88)), 0xFF2C3038, 2.6)
    brush.stroke(canvas, shape.line((24, 80), (70, 80)), 0xFF4A505C, 2)
    for x in (18, 76):
        brush.ball(canvas, shape.oval(x, 91, 4), 0xFF23262D)
    brush.glow(canvas, 47, 44, 40, 0xFFFF8A2C, 0.5)
    bowl = shape.path("M10 46 H85 C85 62 68 72 47.5 72 C27 72 10 62 10 46 Z")
    brush.cast(canvas, bowl)
    brush.body(canvas, bowl, colour.accent(palette))
    rack = shape.oval(47.5, 46, 38, 9)
    brush.fill(canvas, rack, 0xFF3A1D12)
    for x, y, r in ((24, 46, 5), (36, 49, 6), (48, 47, 6), (60, 49, 6), (71, 46, 5), (42, 43, 4.4), (56, 43, 4.4)):
        brush.ball(canvas, shape.oval(x, y, r, r * 0.6), 0xFFE0541C)
    for at in range(11):
        bar = 14 + at * 6.7
        brush.inside(canvas, rack, shape.line((bar, 34), (bar, 58)), brush.paint(0xFF9AA3AE, width=1))
    brush.stroke(canvas, rack, colour.STEEL, 1.8)
    for x, y, turn in ((31, 41, -10), (47, 39, 4), (62, 42, -6), (42, 48, 6), (60, 49, -8)):
        link = shape.turned(shape.box(x - 8, y - 3, 16, 6.4, 3.2), turn, x, y)
        brush.cast(canvas, link, dy=1.2, alpha=0.5)
        brush.body(canvas, link, 0xFFA8462A)
        for dx in (-4, 0, 4):
            brush.stroke(
                canvas,
                shape.turned(shape.line((x + dx - 1, y - 2.4), (x + dx + 1, y + 2.4)), turn, x, y),
                colour.fade(0xFF3A140C, 0.7),
                0.9,
            )
    for x, top in ((32, 2), (48, -1), (64, 4)):
        brush.steam(canvas, palette, x, 36, top, 5)


PROP = Prop(
    name="grill",
    words=(
        "grill",
        "barbecue",
        "bbq",
        "sausages",
        "grilling",
        "barbecue party",
        "steak",
        "cookout",
    ),
    aspect=0.95,
    draw=draw,
    states=("lit",),
)
