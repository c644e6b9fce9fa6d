"""A horse with its mane in the wind."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    coat = (0xFF9A5B33, 0xFF6E4530, 0xFFB98254)[seed % 3]
    mane = 0xFF2E1F1A
    brush.contact(canvas, palette, 60, 94, 44)
    tail = shape.path("M20 42 C6 44 4 62 8 78 C14 70 16 60 24 54 Z")
    brush.ball(canvas, tail, mane)
    for x, foot, tone in ((40, 36, 0.3), (84, 88, 0.3), (30, 26, 0.0), (76, 78, 0.0)):
        leg = shape.path(f"M{x - 6} 56 L{foot - 3} 76 L{foot - 3} 92 H{foot + 4} L{foot + 4} 76 L{x + 7} 58 Z")
        brush.body(canvas, leg, colour.darken(coat, tone), bend=0.7)
        brush.body(canvas, shape.box(foot - 4, 88, 9, 6, 1.6), 0xFF2B2422)
    hull = shape.path(
        "M18 46 C20 34 40 32 56 36 C66 38 72 32 78 22 C84 12 92 8 100 10 L104 4 L107 12 C112 18 118 28 121 34 "
        "C123 40 118 44 112 41 C106 38 102 37 99 38 C96 48 94 56 90 62 C84 70 70 66 58 66 C44 66 34 70 26 66 "
        "C18 62 16 54 18 46 Z"
    )
    brush.ball(canvas, hull, coat)
    hair = shape.path("M103 5 C92 4 80 14 74 30 C71 37 66 40 62 42 C70 44 78 40 82 32 C86 22 94 14 104 12 Z")
    brush.ball(canvas, hair, mane)
    brush.fill(canvas, shape.oval(105, 22, 2), 0xFF1C1412)
    brush.gloss(canvas, shape.oval(104.4, 21.4, 0.6), 0.9, 0.1)
    brush.fill(canvas, shape.oval(118, 36, 1.2), 0xFF3A221A)
    brush.ball(canvas, shape.path("M112 30 C116 28 121 34 121 37 C121 42 115 42 112 40 Z"), colour.lighten(coat, 0.3))
    brush.stroke(canvas, shape.path("M106 30 L112 41 M98 18 L106 30 L116 30"), colour.accent(palette), 1.5)


PROP = Prop(
    name="horse",
    words=(
        "horse",
        "pony",
        "riding",
        "horse riding",
        "stable",
        "stallion",
        "mare",
        "foal",
        "equestrian",
        "donkey",
    ),
    aspect=1.25,
    draw=draw,
    states=("standing",),
)
