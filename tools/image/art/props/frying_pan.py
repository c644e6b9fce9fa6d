"""A frying pan with a pancake in it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 88, 48)
    handle = shape.path("M104 58 L158 44 C164 43 166 50 160 52 L108 68 Z")
    brush.panel(canvas, handle, 0xFF5A3A2A)
    brush.stroke(canvas, shape.path("M112 59 L156 47"), colour.fade(colour.WHITE, 0.35), 1.1, blur=0.4)
    brush.ball(canvas, shape.oval(158.6, 47.6, 1.5), 0xFF2A1C18)
    side = shape.path("M10 58 C12 78 34 89 62 89 C90 89 112 78 114 58 Z")
    brush.body(canvas, side, 0xFF39404E)
    brush.panel(canvas, shape.oval(62, 58, 52, 17.6), 0xFF596373)
    inner = shape.oval(62, 59, 47, 14.6)
    brush.blend(canvas, inner, 0xFF20252F, 0xFF3C4453)
    brush.hollow(canvas, inner, 0.6, 2)
    cake = shape.oval(60, 61, 30, 9.4)
    brush.cast(canvas, cake, dy=1.6, blur=1.8, alpha=0.6)
    brush.panel(canvas, cake, 0xFFF1CC8B)
    brush.panel(canvas, shape.oval(60, 60, 26, 7.6), 0xFFCB8440)
    for x, top, sway in ((44, 16, 4.0), (62, 8, -5.0), (80, 18, 4.0)):
        brush.steam(canvas, palette, x, 52, top, sway)


PROP = Prop(
    name="frying-pan",
    words=(
        "frying pan",
        "pan",
        "skillet",
        "fry",
        "cooking",
        "cook",
        "stove",
        "cookware",
        "kitchen",
        "medium heat",
        "ladle",
        "chef",
    ),
    aspect=1.7,
    draw=draw,
    states=("cooking",),
)
