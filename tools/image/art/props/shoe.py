"""A running shoe."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 75, 90, 64)
    upper = shape.path(
        "M12 72 C8 56 12 40 18 28 C26 32 34 32 42 26 L52 22 C60 38 76 50 98 54 C122 56 138 62 140 76 L138 80 H14 Z"
    )
    brush.panel(canvas, upper, base)
    brush.inside(
        canvas,
        upper,
        shape.path("M104 50 C116 58 118 70 112 84 H150 V50 Z"),
        brush.paint(colour.fade(colour.darken(base, 0.6), 0.32)),
    )
    brush.inside(
        canvas, upper, shape.path("M4 30 H24 C22 50 28 66 40 84 H4 Z"), brush.paint(colour.rgb(palette.second))
    )
    brush.inside(
        canvas, upper, shape.path("M40 78 C56 66 70 64 92 66 L90 72 C72 70 60 72 48 82 Z"), brush.paint(colour.PAPER)
    )
    brush.panel(
        canvas,
        shape.path("M42 26 C46 18 54 14 58 17 C62 24 72 40 92 50 C86 53 78 51 72 48 C60 42 54 34 50 24 Z"),
        colour.darken(base, 0.35),
    )
    for at in range(5):
        x, y = 56 + at * 7.4, 28 + at * 5.4
        brush.stroke(canvas, shape.line((x, y), (x + 10, y - 5)), colour.PAPER, 2.4)
    brush.rim(canvas, upper)
    sole = shape.path("M10 74 C30 82 60 76 90 78 C112 80 130 76 142 74 C146 82 142 90 132 90 H22 C12 90 8 82 10 74 Z")
    brush.cast(canvas, sole, dx=0, dy=-1, alpha=0.2)
    brush.panel(canvas, sole, colour.PAPER)
    brush.inside(canvas, sole, shape.box(0, 85, 150, 8), brush.paint(0xFF3A4150))


PROP = Prop(
    name="shoe",
    words=(
        "shoe",
        "sneaker",
        "running shoe",
        "running",
        "run",
        "trainer shoe",
        "jogging",
        "marathon",
        "footwear",
        "walk",
        "walking",
        "steps",
        "boots",
        "sport shoe",
        "race",
    ),
    aspect=1.5,
    draw=draw,
    states=("side",),
)
