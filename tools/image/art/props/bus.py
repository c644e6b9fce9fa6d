"""A city bus with passengers."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 92, 93, 82)
    hull = shape.path("M18 16 H160 C170 16 174 22 175 32 L178 62 V78 Q178 84 172 84 H14 Q8 84 8 78 V28 Q8 16 18 16 Z")
    brush.panel(canvas, hull, base)
    brush.inside(canvas, hull, shape.box(0, 62, 190, 5), brush.paint(colour.on(base)))
    brush.inside(
        canvas, hull, shape.box(0, 76, 190, 12), brush.paint(colour.fade(colour.darken(base, 0.8), 0.4), blur=2)
    )
    dice = random.Random(seed)
    for at in range(5):
        x = 15.0 + at * 24
        pane = shape.box(x, 25, 21, 28, 3)
        brush.blend(canvas, pane, 0xFF2F4562, 0xFF8FBAD6)
        tall = dice.uniform(-1, 2)
        brush.inside(
            canvas,
            pane,
            shape.joined([shape.oval(x + 10, 40 + tall, 4.2), shape.box(x + 3, 45.6 + tall, 14, 12, 6)]),
            brush.paint(0xFF26324A),
        )
        brush.inside(
            canvas,
            pane,
            shape.polygon((x + 3, 20), (x + 10, 20), (x + 2, 56), (x - 5, 56)),
            brush.paint(colour.fade(colour.WHITE, 0.26)),
        )
        brush.hollow(canvas, pane, 0.4, 1)
    door = shape.box(137, 25, 19, 57, 2)
    brush.panel(canvas, door, colour.darken(base, 0.3))
    for x in (138.6, 147.2):
        brush.blend(canvas, shape.box(x, 28, 7, 46, 1.4), 0xFF35506F, 0xFFA5CBE0)
    screen = shape.path("M160 25 H166 C168 25 169 27 169.4 30 L172.6 56 H160 Z")
    brush.blend(canvas, screen, 0xFF2F4562, 0xFFA5CBE0)
    brush.fill(canvas, shape.box(112, 18, 44, 5, 1.6), 0xFF20242E)
    brush.stroke(canvas, shape.line((118, 20.5), (146, 20.5)), 0xFFFFC24B, 1.4)
    brush.panel(canvas, shape.box(170, 66, 8, 6, 2), 0xFFFFF0BE)
    brush.fill(canvas, shape.box(6, 80, 174, 5, 2.4), 0xFF2B313D)
    for cx in (42.0, 124.0):
        brush.fill(canvas, shape.oval(cx, 82, 14.4), colour.darken(base, 0.75))
        wheel(canvas, cx, 82, 11.6)


PROP = Prop(
    name="bus",
    words=(
        "bus",
        "coach bus",
        "bus stop",
        "minibus",
        "school bus",
        "shuttle bus",
        "public bus",
        "transit",
        "double decker",
    ),
    aspect=1.85,
    draw=draw,
    states=("still",),
)
