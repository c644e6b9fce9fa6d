"""A kettle with a curved spout, steaming from it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 56, 94, 36)
    spout = shape.path("M32 66 C22 62 20 50 8 40 L15 33 C28 40 32 48 40 50 Z")
    brush.body(canvas, spout, colour.darken(base, 0.08), foot=0.15)
    brush.ball(canvas, shape.turned(shape.oval(11.4, 36.6, 5.2, 2.4), -45, 11.4, 36.6), colour.darken(base, 0.45))
    handle = shape.path("M70 34 C98 26 106 52 88 78")
    brush.stroke(canvas, handle, 0xFF1F242E, 7.6)
    brush.stroke(canvas, shape.moved(handle, -0.8, -1), colour.fade(colour.WHITE, 0.24), 1.8, blur=0.5)
    hull = shape.path("M38 36 C30 48 27 66 27 84 Q27 90 34 90 H78 Q85 90 85 84 C85 66 82 48 74 36 Z")
    brush.body(canvas, hull, base)
    brush.gloss(canvas, shape.path("M39 46 C35 58 34 70 35 82 L40 82 C39 70 41 58 45 46 Z"), 0.42, 1.2)
    brush.body(canvas, shape.box(25, 87, 62, 6.4, 2.6), 0xFF2B313C)
    brush.body(canvas, shape.path("M37 37 C38 27 74 27 75 37 Z"), colour.STEEL)
    brush.body(canvas, shape.box(52, 22.5, 8, 6, 1.6), 0xFF3A414D)
    brush.ball(canvas, shape.oval(56, 21.6, 5), 0xFF2B313C)
    gauge = shape.box(62, 52, 6, 26, 3)
    brush.fill(canvas, gauge, colour.fade(0xFFDDF0F6, 0.9))
    brush.inside(canvas, gauge, shape.box(62, 61, 6, 20), brush.paint(colour.WATER))
    brush.rim(canvas, gauge, 0.8, 0.8)
    if state != "cold":
        brush.steam(canvas, palette, 10, 33, -2, 4.6)
        brush.steam(canvas, palette, 17, 29, 9, 3.2)
        brush.steam(canvas, palette, 4, 33, 13, 2.8)


PROP = Prop(
    name="kettle",
    words=(
        "kettle",
        "electric kettle",
        "copper kettle",
        "teapot",
        "boiling water",
        "boil",
        "tea kettle",
        "water heater",
    ),
    aspect=1.05,
    draw=draw,
    states=(
        "steaming",
        "cold",
    ),
)
