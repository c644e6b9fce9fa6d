"""An open, nearly empty fridge."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 40, 95, 34)
    brush.panel(canvas, shape.box(8, 6, 46, 88, 4), base)
    inside = shape.box(12, 10, 38, 80, 2)
    canvas.drawPath(
        inside, brush.shaded(brush.radial(31, 24, 66, ((0, 0xFFFFFDF0), (0.5, 0xFFE4F1F5), (1, 0xFFAEC6D2))))
    )
    brush.hollow(canvas, inside, 0.4, 1.8)
    for y in (32, 52, 70):
        brush.fill(canvas, shape.box(12, y, 38, 1.6), colour.fade(0xFF7FA0B0, 0.8))
    brush.body(canvas, shape.box(16, 20, 8, 12, 2), 0xFFF6F3EE)
    brush.ball(canvas, shape.oval(41, 48.4, 4), 0xFF7DB84F)
    brush.panel(canvas, shape.box(14, 74, 34, 13, 2), colour.fade(0xFFC6DDE8, 1))
    brush.fill(canvas, shape.oval(31, 13, 5, 1.4), 0xFFFFF3C0)
    door = shape.polygon((54, 6), (73, 2), (73, 97), (54, 94), r=1.6)
    brush.cast(canvas, door)
    brush.panel(canvas, door, colour.darken(base, 0.16))
    brush.body(canvas, shape.box(68, 38, 2.6, 20, 1.3), colour.STEEL)
    for y in (22, 46, 68):
        brush.panel(canvas, shape.polygon((55, y), (63, y - 1), (63, y + 6), (55, y + 6)), 0xFFE4F1F5)


PROP = Prop(
    name="fridge",
    words=(
        "fridge",
        "refrigerator",
        "empty fridge",
        "freezer",
        "cooling",
        "food storage",
        "leftovers",
        "appliance",
    ),
    aspect=0.8,
    draw=draw,
    states=("empty",),
)
