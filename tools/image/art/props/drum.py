"""A drum with its sticks."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 57, 94, 40)
    hull = shape.path("M16 42 V80 C16 96 98 96 98 80 V42 Z")
    brush.body(canvas, hull, base)
    for y in (42, 78):
        ring = shape.path(
            f"M14 {y - 3} C14 {y + 13} 100 {y + 13} 100 {y - 3} V{y + 3} C100 {y + 19} 14 {y + 19} 14 {y + 3} Z"
        )
        part = shape.common(ring, shape.box(0, y - 4, 120, 26))
        brush.body(canvas, shape.common(part, shape.box(0, 0, 120, 95)), colour.GOLD)
    zig = shape.path("M18 54 L28 82 L38 58 L50 87 L60 59 L72 86 L82 57 L92 80 L97 52")
    brush.stroke(canvas, zig, colour.fade(colour.darken(base, 0.8), 0.5), 1.8)
    brush.stroke(canvas, shape.moved(zig, -0.4, -0.8), colour.PAPER, 1.3)
    head = shape.oval(57, 40, 43, 11)
    brush.panel(canvas, head, colour.GOLD)
    brush.panel(canvas, shape.oval(57, 39.4, 39.6, 9.4), 0xFFFBF4E4)
    for a, b in (((24, 6), (58, 38)), ((94, 4), (64, 40))):
        stick = shape.line(a, b)
        brush.stroke(canvas, shape.moved(stick, 2, 3), colour.fade(0xFF2A1810, 0.24), 3, blur=1)
        brush.stroke(canvas, stick, colour.WOOD, 3.6)
        brush.stroke(canvas, shape.moved(stick, -0.6, -0.4), colour.fade(colour.WHITE, 0.5), 0.9)
        brush.ball(canvas, shape.oval(*b, 3.4), colour.lighten(colour.WOOD, 0.3))


PROP = Prop(
    name="drum",
    words=(
        "drum",
        "drums",
        "drummer",
        "percussion",
        "rhythm",
        "drum kit",
        "beat",
        "marching band",
    ),
    aspect=1.15,
    draw=draw,
    states=("still",),
)
