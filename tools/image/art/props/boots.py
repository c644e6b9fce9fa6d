"""A pair of rubber boots."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 42)
    base = colour.accent(palette)
    for dx, dy, shade in ((22, -3, 0.25), (0, 0, 0.0)):
        tint = colour.darken(base, shade)
        leg = shape.path(
            f"M{16 + dx} {18 + dy} H{44 + dx} C{43 + dx} {40 + dy} {44 + dx} {54 + dy} {48 + dx} {64 + dy} "
            f"C{54 + dx} {70 + dy} {68 + dx} {72 + dy} {69 + dx} {84 + dy} V{90 + dy} H{13 + dx} "
            f"C{15 + dx} {66 + dy} {17 + dx} {42 + dy} {16 + dx} {18 + dy} Z"
        )
        brush.cast(canvas, leg, dx=2, dy=1.4)
        brush.body(canvas, leg, tint)
        brush.body(canvas, shape.box(12 + dx, 88 + dy, 58, 6.4, 2.4), 0xFF2C2A31)
        brush.body(canvas, shape.box(12 + dx, 88 + dy, 18, 7.6, 2), 0xFF232127)
        cuff = shape.box(14.4 + dx, 15 + dy, 31.4, 8, 3)
        brush.body(canvas, cuff, colour.rgb(palette.second))
        opening = shape.oval(30 + dx, 16 + dy, 14.6, 3)
        brush.fill(canvas, opening, colour.darken(base, 0.7))
        strap = shape.path(f"M{44 + dx} {62 + dy} C{36 + dx} {66 + dy} {24 + dx} {66 + dy} {15 + dx} {63 + dy}")
        brush.stroke(canvas, strap, colour.fade(colour.darken(base, 0.6), 0.6), 1.1)
        brush.gloss(canvas, shape.box(21 + dx, 28 + dy, 3.4, 40, 1.7), 0.5, 1)
        brush.gloss(canvas, shape.turned(shape.oval(58 + dx, 77 + dy, 6, 1.8), 28, 58 + dx, 77 + dy), 0.55, 0.8)


PROP = Prop(
    name="boots",
    words=(
        "boots",
        "rubber boots",
        "wellington boots",
        "wellies",
        "hiking boots",
        "boot",
        "gumboots",
    ),
    aspect=0.95,
    draw=draw,
    states=("still",),
)
