"""A hammer and a spanner, crossed."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 30)
    canvas.save()
    canvas.rotate(40, 50, 50)
    jaw = shape.minus(shape.oval(50, 14, 13), shape.polygon((44.6, -4), (55.4, -4), (54, 15), (46, 15), r=2))
    foot = shape.minus(shape.oval(50, 88, 9), shape.oval(50, 88, 4.4))
    spanner = shape.union(shape.box(45.4, 20, 9.2, 66, 3), jaw, foot)
    brush.cast(canvas, spanner)
    brush.panel(canvas, spanner, 0xFFB9C4CF)
    brush.fill(canvas, shape.box(48.6, 32, 2.8, 42, 1.4), colour.fade(0xFF6B7685, 0.6))
    canvas.restore()
    canvas.save()
    canvas.translate(3, 1)
    canvas.rotate(-40, 50, 50)
    handle = shape.box(45.6, 18, 8.8, 78, 4)
    brush.cast(canvas, handle)
    brush.body(canvas, handle, colour.WOOD)
    brush.body(canvas, shape.box(44.8, 62, 10.4, 34, 4.6), colour.accent(palette))
    head = shape.path("M24 8 H56 C66 8 73 12 77 20 C69 18 63 19 58 22 H24 Q21 22 21 19 V11 Q21 8 24 8 Z")
    brush.cast(canvas, head)
    brush.panel(canvas, head, 0xFF5C6777)
    brush.panel(canvas, shape.box(17, 6, 8, 18, 2), 0xFF7B8797)
    canvas.restore()


PROP = Prop(
    name="tools",
    words=(
        "tools",
        "hammer",
        "wrench",
        "spanner",
        "repair",
        "fix",
        "screwdriver",
        "craft",
        "maintenance",
        "diy",
        "build",
        "construction",
        "renovation",
        "renovated",
        "handyman",
        "workshop tools",
        "plumber",
        "broken",
        "builder",
    ),
    aspect=1.0,
    draw=draw,
    states=("crossed",),
)
