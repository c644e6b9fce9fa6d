"""A studio microphone on its stand."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 40, 94, 24)
    brush.body(canvas, shape.path("M18 94 Q18 88 25 88 H55 Q62 88 62 94 Z"), 0xFF3A4150)
    brush.body(canvas, shape.box(37.4, 70, 5.2, 20), colour.STEEL)
    yoke = shape.path("M14 40 V46 C14 61 25 70 40 70 C55 70 66 61 66 46 V40")
    brush.stroke(canvas, yoke, 0xFF2C3340, 4.4)
    brush.stroke(canvas, shape.moved(yoke, -0.7, -0.4), 0xFF8B96A5, 1.3)
    capsule = shape.box(21, 6, 38, 57, 19)
    brush.body(canvas, capsule, 0xFFC9D0D8)
    mesh = []
    for at in range(-9, 18):
        mesh += [shape.line((20, 6 + at * 4), (60, 30 + at * 4)), shape.line((20, 30 + at * 4), (60, 6 + at * 4))]
    brush.inside(canvas, capsule, shape.joined(mesh), brush.paint(colour.fade(0xFF4A5360, 0.5), width=0.7))
    brush.band(canvas, capsule, shape.path("M0 34 Q40 38 80 34 V43 Q40 47 0 43 Z"), base)
    brush.band(canvas, capsule, shape.path("M0 52 Q40 56 80 52 V70 H0 Z"), base)
    brush.gloss(canvas, shape.path("M26 24 C26 16 30 11 35 9 L37 11 C32 14 30 18 30 25 V32 H26 Z"), 0.6, 0.9)
    for side in (-1, 1):
        for reach in (8.0, 14.0):
            sound = shape.arc(40, 34, 22 + reach, 22 + reach, 90 - side * 90 - 22, 44)
            brush.stroke(canvas, sound, colour.fade(base, 0.7 - reach * 0.03), 1.6)


PROP = Prop(
    name="microphone",
    words=(
        "microphone",
        "mic",
        "podcast",
        "radio",
        "voice",
        "recording",
        "audio",
        "interview",
        "sing",
        "singer",
        "broadcast",
        "announcement",
        "speech",
        "speaker mic",
        "stage",
        "vocal",
    ),
    aspect=0.8,
    draw=draw,
    states=("still",),
)
