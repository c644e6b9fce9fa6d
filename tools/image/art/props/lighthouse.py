"""A lighthouse on its rock, its beam sweeping."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 37, 94, 34)
    for form, x in (("M38 18 L1 8 V30 Z", 1), ("M38 18 L74 9 V29 Z", 74)):
        stops = ((0, colour.fade(0xFFFFE9A0, 0.85)), (1, colour.fade(0xFFFFE9A0, 0)))
        canvas.drawPath(shape.path(form), brush.shaded(brush.linear(38, 18, x, 18, stops), blur=0.8))
    rock = shape.smooth((5, 94), (10, 84), (24, 79), (37, 81), (52, 78), (66, 85), (70, 94))
    brush.panel(canvas, shape.common(rock, shape.box(0, 60, 75, 34)), 0xFF7C7F8A)
    tower = shape.path("M27 30 H48 L54 84 Q37 88 21 84 Z")
    brush.body(canvas, tower, 0xFFF6F1E8)
    for y in (38, 58, 76):
        brush.band(
            canvas, tower, shape.path(f"M0 {y} Q37 {y + 4} 75 {y} V{y + 9.6} Q37 {y + 13.6} 0 {y + 9.6} Z"), base
        )
    for y in (50, 69):
        window = shape.box(35, y, 5, 7, 2.4)
        brush.fill(canvas, window, 0xFF2E3A52)
        brush.hollow(canvas, window, 0.5, 0.6)
    brush.body(canvas, shape.box(22, 27, 31, 4.4, 1.4), 0xFF39414F)
    brush.stroke(canvas, shape.joined([shape.line((x, 21), (x, 28)) for x in (24, 30, 45, 51)]), 0xFF39414F, 1)
    brush.stroke(canvas, shape.line((23, 21.4), (52, 21.4)), 0xFF39414F, 1.2)
    brush.body(canvas, shape.box(30, 12, 15, 15.4), 0xFFFFE394, bend=0.4, foot=0)
    brush.glow(canvas, 37.5, 18.5, 15, 0xFFFFF0B8, 0.95)
    brush.stroke(canvas, shape.joined([shape.line((x, 12), (x, 27)) for x in (30, 37.5, 45)]), 0xFF39414F, 1)
    brush.body(canvas, shape.path("M27 12.6 C29 3 46 3 48 12.6 Z"), base)
    brush.ball(canvas, shape.oval(37.5, 4, 1.9), 0xFF39414F)


PROP = Prop(
    name="lighthouse",
    words=(
        "lighthouse",
        "beacon",
        "coast light",
        "guiding light",
        "shore light",
        "keeper",
    ),
    aspect=0.75,
    draw=draw,
    states=("lit",),
)
