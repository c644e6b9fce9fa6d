"""A piggy bank with a coin over its slot."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    pig = 0xFFF09A9C
    brush.contact(canvas, palette, 64, 94, 44)
    for x, tone in ((44, 0.16), (86, 0.16), (36, 0.0), (78, 0.0)):
        brush.body(canvas, shape.path(f"M{x} 76 h14 l-1.6 17 h-10.6 Z"), colour.darken(pig, tone))
    brush.stroke(
        canvas, shape.path("M108 56 C116 54 118 62 113 63 C109 63 111 57 117 60"), colour.darken(pig, 0.2), 2.6
    )
    brush.ball(canvas, shape.oval(66, 58, 44, 30), pig)
    ear = shape.path("M30 36 C26 24 34 20 44 32 C42 40 36 42 30 36 Z")
    brush.cast(canvas, ear, alpha=0.2)
    brush.ball(canvas, ear, colour.darken(pig, 0.1))
    snout = shape.oval(20, 60, 9.6, 11.4)
    brush.cast(canvas, snout, dx=2, alpha=0.2)
    brush.ball(canvas, snout, colour.lighten(pig, 0.16))
    for y in (56, 64):
        brush.fill(canvas, shape.oval(17.6, y, 1.7, 2.3), colour.darken(pig, 0.6))
    brush.fill(canvas, shape.oval(36, 50, 2.7, 3.2), 0xFF2A1A1E)
    brush.gloss(canvas, shape.oval(35.2, 49, 0.9), 0.95, 0.1)
    brush.stroke(canvas, shape.path("M28 72 Q34 77 41 73"), colour.darken(pig, 0.6), 1.4)
    brush.fill(canvas, shape.turned(shape.box(58, 29.4, 22, 3.4, 1.7), 2, 69, 31), colour.darken(pig, 0.75))
    brush.ball(canvas, shape.oval(70, 15, 11.4), colour.darken(colour.GOLD, 0.16))
    brush.ball(canvas, shape.oval(69.2, 14.6, 9.4), colour.GOLD)
    brush.fill(canvas, shape.star(69.2, 14.6, 5.4, 2.4), colour.fade(colour.darken(colour.GOLD, 0.4), 0.8))


PROP = Prop(
    name="piggy-bank",
    words=(
        "piggy bank",
        "savings",
        "saving",
        "pocket money",
        "nest egg",
        "save money",
        "pension",
        "spare money",
        "interest rate",
        "emergency fund",
    ),
    aspect=1.3,
    draw=draw,
    states=("saving",),
)
