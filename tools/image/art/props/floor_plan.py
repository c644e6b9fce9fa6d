"""A floor plan of a flat."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 94, 54)
    sheet = shape.box(8, 8, 114, 85, 3)
    brush.cast(canvas, sheet, blur=2)
    brush.panel(canvas, sheet, colour.PAPER, depth=0.5)
    tones = (
        colour.lighten(colour.accent(palette), 0.7),
        colour.lighten(colour.rgb(palette.second), 0.72),
        colour.lighten(colour.rgb(palette.support), 0.6),
    )
    for at, (x, y, wide, high) in enumerate(
        ((18, 18, 44, 32), (62, 18, 50, 24), (18, 50, 28, 34), (46, 50, 30, 34), (76, 42, 36, 42))
    ):
        brush.fill(canvas, shape.box(x, y, wide, high), tones[at % 3])
    walls = shape.path(
        "M18 18 H112 V84 H84 M74 84 H18 V18 M62 18 V30 M62 40 V50 H52 M44 50 H18 M46 50 V62 M46 72 "
        "V84 M76 50 V84 M62 50 H76 V42 M86 42 H112"
    )
    brush.stroke(canvas, walls, 0xFF3A3F4E, 2.6)
    brush.stroke(
        canvas, shape.path("M84 84 A10 10 0 0 0 74 74 V84 M62 40 A10 10 0 0 0 52 40"), colour.fade(0xFF3A3F4E, 0.7), 0.7
    )
    ink = colour.fade(0xFF3A3F4E, 0.65)
    brush.stroke(
        canvas,
        shape.joined([shape.box(22, 22, 16, 20, 2), shape.box(24, 24, 5.4, 5, 1), shape.box(31, 24, 5.4, 5, 1)]),
        ink,
        0.9,
    )
    brush.stroke(
        canvas,
        shape.joined([shape.box(90, 56, 16, 16, 1.4), shape.oval(98, 51, 2.4), shape.oval(98, 77, 2.4)]),
        ink,
        0.9,
    )
    brush.stroke(canvas, shape.joined([shape.box(21, 72, 20, 9, 4), shape.oval(24, 57, 2.6)]), ink, 0.9)
    brush.stroke(
        canvas, shape.joined([shape.box(68, 20, 40, 5), shape.oval(76, 22.5, 1.4), shape.oval(82, 22.5, 1.4)]), ink, 0.9
    )


PROP = Prop(
    name="floor-plan",
    words=(
        "floor plan",
        "plan",
        "blueprint",
        "layout",
        "rooms",
        "room plan",
        "living area",
        "square metres",
        "architecture",
        "architect",
        "bathroom",
        "ground floor",
        "upstairs",
        "downstairs",
        "bedrooms",
        "pantry",
        "cellar",
        "plot plan",
        "design plan",
    ),
    aspect=1.3,
    draw=draw,
    states=("plan",),
)
