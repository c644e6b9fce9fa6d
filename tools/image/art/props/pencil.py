"""A pencil drawing a line."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    trail = shape.path("M8 88 C22 78 30 96 44 88 C52 83 58 90 66 87")
    brush.stroke(canvas, trail, colour.fade(0xFF3A3436, 0.8), 2.2)
    brush.floating(canvas, palette, 48, 93, 30)
    parts = (
        (shape.polygon((0, -5), (0, 5), (13, 0), r=0.6), 0xFFEBC795),
        (shape.polygon((9, -1.6), (9, 1.6), (13.4, 0)), 0xFF2E2B30),
        (shape.box(-66, -5, 66, 3.6), colour.lighten(base, 0.24)),
        (shape.box(-66, -1.8, 66, 3.8), base),
        (shape.box(-66, 1.8, 66, 3.4), colour.darken(base, 0.28)),
        (shape.box(-74, -5.2, 9, 10.4), colour.STEEL),
        (shape.box(-83, -5.2, 10, 10.4, 3), 0xFFE98C8C),
    )
    canvas.save()
    canvas.translate(22, 83)
    canvas.rotate(131)
    canvas.scale(1.12, 1.35)
    for form, tone in parts:
        brush.panel(canvas, form, tone, depth=0.7)
    for x in (-73, -70, -67.4):
        brush.stroke(canvas, shape.line((x, -5), (x, 5)), colour.fade(0xFF39414F, 0.5), 0.7)
    canvas.restore()


PROP = Prop(
    name="pencil",
    words=(
        "pencil",
        "pen",
        "crayon",
        "writing",
        "drawing",
        "sketch",
        "draw",
        "write",
        "draft",
        "handwriting",
        "homework sheet",
    ),
    aspect=0.95,
    draw=draw,
    states=("drawing",),
)
