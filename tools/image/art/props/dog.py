"""A sitting dog with a collar."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFFC98A4C, 0xFFE5C79A, 0xFF8A5A3A)[seed % 3]
    brush.contact(canvas, palette, 45, 94, 32)
    tail = shape.smooth((64, 86), (76, 82), (82, 70), closed=False)
    brush.stroke(canvas, tail, colour.darken(fur, 0.3), 7)
    brush.stroke(canvas, shape.moved(tail, -0.6, -0.8), fur, 5)
    body = shape.path("M44 44 C62 44 70 64 70 82 C70 92 62 94 44 94 C26 94 18 92 18 82 C18 64 26 44 44 44 Z")
    brush.ball(canvas, body, fur)
    brush.inside(canvas, body, shape.oval(44, 74, 11, 22), brush.paint(colour.fade(0xFFFFF6E8, 0.85), blur=2.4))
    for x in (35, 53):
        brush.body(canvas, shape.box(x - 6.4, 62, 12.8, 32, 6), colour.lighten(fur, 0.08))
    head = shape.path("M44 7 C60 7 68 18 67 32 C66 44 58 54 44 54 C30 54 22 44 21 32 C20 18 28 7 44 7 Z")
    brush.cast(canvas, head, dx=0, dy=2)
    brush.ball(canvas, head, fur)
    for side in (False, True):
        ear = shape.path("M28 10 C16 8 8 16 9 30 C10 40 17 42 22 36 C26 30 28 20 32 12 Z")
        flap = shape.flipped(ear, 44) if side else ear
        brush.cast(canvas, flap)
        brush.ball(canvas, flap, colour.darken(fur, 0.35))
    brush.ball(canvas, shape.oval(44, 40, 14, 11), 0xFFFFF3E0)
    brush.ball(canvas, shape.oval(44, 34.6, 5.4, 4), 0xFF2A2228)
    for x in (34, 54):
        brush.fill(canvas, shape.oval(x, 25, 3, 3.5), 0xFF1E161A)
        brush.fill(canvas, shape.oval(x - 0.9, 23.8, 1), colour.WHITE)
    tongue = shape.path("M40.4 46 H48 V52 Q48 56 44.2 56 Q40.4 56 40.4 52 Z")
    brush.panel(canvas, tongue, 0xFFE8717A)
    brush.stroke(canvas, shape.path("M44 38.4 V43 M36 43 Q40 47.6 44 43 Q48 47.6 52 43"), 0xFF4A2E2A, 1.1)
    brush.stroke(canvas, shape.arc(44, 47, 18, 12, 25, 130), colour.accent(palette), 4)
    brush.ball(canvas, shape.oval(44, 61, 3.2), colour.GOLD)


PROP = Prop(
    name="dog",
    words=(
        "dog",
        "puppy",
        "hound",
        "pet dog",
        "labrador",
        "hund",
        "chien",
        "perro",
        "walk the dog",
        "canine",
        "guide dog",
    ),
    aspect=0.9,
    draw=draw,
    states=("sitting",),
)
