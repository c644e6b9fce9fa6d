"""A sitting cat."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFFE89A4A, 0xFF8C8894, 0xFF4A4552)[seed % 3]
    brush.contact(canvas, palette, 42, 94, 30)
    tail = shape.smooth((58, 88), (74, 88), (79, 74), (72, 62), (74, 54), closed=False)
    brush.stroke(canvas, tail, colour.darken(fur, 0.35), 8)
    brush.stroke(canvas, shape.moved(tail, -0.8, -0.8), fur, 6)
    body = shape.path("M42 42 C58 42 66 62 67 80 C68 91 60 94 42 94 C24 94 16 91 17 80 C18 62 26 42 42 42 Z")
    brush.ball(canvas, body, fur)
    brush.inside(canvas, body, shape.oval(42, 74, 11, 20), brush.paint(colour.fade(0xFFFFF6E8, 0.85), blur=2))
    for x in (34, 50):
        paw = shape.box(x - 6, 66, 12, 28, 6)
        brush.body(canvas, paw, colour.lighten(fur, 0.08))
    for side in (False, True):
        for d, tone in (("M18 30 L17 6 L36 16 Z", fur), ("M21 25 L20.4 12 L31 18 Z", 0xFFF0A8A0)):
            ear = shape.path(d)
            brush.panel(canvas, shape.flipped(ear, 42) if side else ear, tone)
    head = shape.path("M42 12 C58 12 68 22 68 34 C68 46 57 52 42 52 C27 52 16 46 16 34 C16 22 26 12 42 12 Z")
    brush.cast(canvas, head, dx=0, dy=2)
    brush.ball(canvas, head, fur)
    for x in (36, 42, 48):
        brush.inside(
            canvas,
            head,
            shape.blade(x, 10, 42 + (x - 42) * 0.7, 24, 1.6),
            brush.paint(colour.fade(colour.darken(fur, 0.5), 0.55)),
        )
    brush.fill(canvas, shape.oval(42, 43, 9, 6), colour.fade(0xFFFFF6E8, 0.9), blur=0.8)
    for x in (31, 53):
        brush.fill(canvas, shape.oval(x, 33, 4.2, 4.8), 0xFFBBD96A)
        brush.fill(canvas, shape.oval(x, 33, 2, 4.2), 0xFF16141C)
        brush.fill(canvas, shape.oval(x - 1.2, 31, 1), colour.WHITE)
    brush.fill(canvas, shape.polygon((39.6, 38.6), (44.4, 38.6), (42, 41.4), r=0.8), 0xFFD9706A)
    brush.stroke(canvas, shape.path("M42 41 V43.4 M36.6 43.4 Q39.4 46.6 42 43.4 Q44.6 46.6 47.4 43.4"), 0xFF4A2E2A, 0.9)
    whiskers = shape.path("M30 40 L15 37.6 M30 42.6 L15 43.6 M54 40 L69 37.6 M54 42.6 L69 43.6")
    brush.stroke(canvas, whiskers, colour.fade(0xFFF6EFE4, 0.9), 0.6)
    brush.stroke(canvas, shape.arc(42, 42, 17, 11, 30, 120), colour.accent(palette), 3)


PROP = Prop(
    name="cat",
    words=(
        "cat",
        "kitten",
        "pet",
        "pets",
        "kitty",
        "animal",
        "animals",
        "katze",
        "chat animal",
        "gato",
        "feline",
        "vet",
    ),
    aspect=0.85,
    draw=draw,
    states=("sitting",),
)
