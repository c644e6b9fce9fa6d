"""A first-aid case with a roll of bandage and a plaster."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 95, 50)
    brush.stroke(canvas, shape.path("M46 34 V24 Q46 18 52 18 H68 Q74 18 74 24 V34"), 0xFF3A3F49, 5)
    case = shape.box(14, 32, 92, 58, 9)
    brush.cast(canvas, case)
    brush.body(canvas, case, 0xFFD6303A, bend=0.8)
    brush.fill(canvas, shape.box(14, 52, 92, 2), colour.fade(0xFF5A0C14, 0.55))
    for x in (30, 82):
        brush.body(canvas, shape.box(x, 48, 9, 10, 2), colour.STEEL)
    disc = shape.oval(60, 62, 20)
    brush.cast(canvas, disc)
    brush.ball(canvas, disc, colour.WHITE)
    cross = shape.union(shape.box(55, 48, 10, 28, 1.4), shape.box(46, 57, 28, 10, 1.4))
    brush.panel(canvas, cross, 0xFFD6303A)
    roll = shape.oval(22, 84, 12, 11)
    brush.cast(canvas, roll)
    brush.ball(canvas, roll, 0xFFFBF3E4)
    for r in (8, 5, 2.4):
        brush.stroke(canvas, shape.oval(22, 84, r, r * 0.92), colour.fade(0xFFB9A78C, 0.8), 0.9)
    brush.panel(canvas, shape.box(20, 92, 24, 3, 1), 0xFFF3E8D2)
    strip = shape.turned(shape.box(80, 84, 34, 11, 5.5), -8, 97, 89)
    brush.cast(canvas, strip)
    brush.panel(canvas, strip, 0xFFEFB98C)
    brush.panel(canvas, shape.turned(shape.box(92, 84.6, 10, 9.8, 1), -8, 97, 89), 0xFFF8D9BC)
    brush.gloss(canvas, shape.box(20, 36, 60, 2.4, 1.2), 0.5, 0.8)


PROP = Prop(
    name="first-aid-kit",
    words=(
        "first aid kit",
        "first aid",
        "bandage",
        "plaster",
        "wound",
        "paramedic",
        "medical kit",
        "injury",
        "first aider",
    ),
    aspect=1.2,
    draw=draw,
    states=("still",),
)
