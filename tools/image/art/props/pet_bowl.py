"""A pet bowl with food, and a bone."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 52)
    for at in range(16):
        x, y = 28 + (at * 29) % 70, 42 + (at * 17) % 14 - abs(at % 5 - 2) * 2
        brush.ball(canvas, shape.oval(x, y, 6.4, 5), 0xFFA8703C if at % 2 else 0xFF8F5A2E)
    bowl = shape.path("M20 52 H104 L116 90 Q116 94 110 94 H14 Q8 94 8 90 Z")
    brush.body(canvas, bowl, base)
    brush.panel(canvas, shape.box(17, 48, 90, 7, 3.5), colour.lighten(base, 0.3))
    ink = colour.on(base)
    brush.fill(canvas, shape.oval(62, 80, 8, 6.4), ink)
    for cx, cy in ((51, 74), (57.6, 68), (66.4, 68), (73, 74)):
        brush.fill(canvas, shape.oval(cx, cy, 3, 3.8), ink)
    bone = shape.union(
        shape.box(80, 22, 26, 7, 2), shape.oval(80, 21.5, 5), shape.oval(80, 29.5, 5), shape.oval(106, 21.5, 5),
        shape.oval(106, 29.5, 5),
    )  # fmt: skip
    bone = shape.turned(bone, -24, 93, 26)
    brush.cast(canvas, bone)
    brush.ball(canvas, bone, colour.CREAM)


PROP = Prop(
    name="pet-bowl",
    words=(
        "pet bowl",
        "dog food",
        "cat food",
        "pet food",
        "kibble",
        "animal feed",
        "dog treat",
        "feeding bowl",
        "pet shop",
    ),
    aspect=1.25,
    draw=draw,
)
