"""A deep plate of hot stew with vegetables and a spoon."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 94, 52)
    bowl = shape.path("M16 60 C18 80 40 94 56 94 L80 94 C96 94 118 80 120 60 Z")
    brush.body(canvas, bowl, colour.PAPER)
    stripe = shape.path("M0 70 Q68 84 140 70 L140 75 Q68 89 0 75 Z")
    brush.band(canvas, bowl, stripe, colour.accent(palette))
    brush.panel(canvas, shape.oval(68, 60, 52, 13), colour.PAPER)
    soup = shape.oval(68, 61, 46, 10.4)
    brush.blend(canvas, soup, 0xFFB84F1E, 0xFFE98A35)
    dice = random.Random(seed)
    for at in range(16):
        x, y = 68 + 36 * math.cos(at * 2.4) * dice.uniform(0.3, 1), 61 + 7 * math.sin(at * 2.4) * dice.uniform(0.3, 1)
        code = (0xFFF59A2F, 0xFF5BA343, 0xFFF7DFA4, 0xFFD8402F)[at % 4]
        brush.cast(canvas, shape.oval(x, y, 3.6, 2), blur=0.8)
        brush.ball(canvas, shape.oval(x, y, 3.6, 2.2), code)
    brush.hollow(canvas, soup, 0.4, 1.4)
    spoon = shape.path("M96 56 L128 26")
    brush.stroke(canvas, spoon, 0xFF75808E, 3.4)
    brush.stroke(canvas, shape.moved(spoon, -0.4, -0.5), 0xFFE8EDF2, 1.4)
    for x, top, sway in ((46, 12, 5.0), (66, 4, -5.5), (86, 14, 5.0)):
        brush.steam(canvas, palette, x, 52, top, sway)


PROP = Prop(
    name="hot-meal",
    words=(
        "meal",
        "hot meal",
        "soup",
        "stew",
        "plate",
        "dinner",
        "lunch",
        "food",
        "dish",
        "repas",
        "eat",
        "restaurant",
        "kitchen meal",
        "warm meal",
        "bowl of soup",
        "supper",
        "canteen",
        "noodles",
    ),
    aspect=1.45,
    draw=draw,
    states=("hot",),
)
