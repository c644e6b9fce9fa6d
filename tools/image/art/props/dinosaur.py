"""A friendly long-necked dinosaur."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 94, 46)
    base = colour.mix(0xFF5FA35A, colour.rgb(palette.second), 0.25)
    for x in (58, 92):
        brush.body(canvas, shape.box(x, 66, 13, 28, 5), colour.darken(base, 0.34))
    whole = shape.path(
        "M24 10 C34 6 42 12 42 24 C42 36 44 44 54 46 C68 40 92 40 104 50 C114 58 122 62 129 60 C126 72 114 76 104 76 "
        "C96 82 62 82 50 76 C34 70 28 50 27 32 C20 33 8 32 7 25 C7 17 16 12 24 10 Z"
    )
    brush.cast(canvas, whole)
    brush.ball(canvas, whole, base)
    belly = shape.path("M31 34 C32 54 40 72 56 76 C70 80 92 80 102 74 C90 92 44 90 28 60 Z")
    brush.inside(canvas, whole, belly, brush.paint(colour.fade(0xFFFBEFC6, 0.55), blur=2.4))
    for x, y, r in ((70, 49, 4), (82, 53, 5.2), (94, 56, 4), (62, 55, 3), (40, 40, 2.6), (104, 62, 3)):
        brush.inside(
            canvas, whole, shape.oval(x, y, r, r * 0.8), brush.paint(colour.fade(colour.darken(base, 0.4), 0.6))
        )
    for x, y, size, lean in (
        (41, 17, 6, 60),
        (44, 29, 7, 62),
        (49, 40, 8, 40),
        (62, 40, 9, 4),
        (76, 38, 10, 0),
        (90, 41, 9, 10),
        (102, 47, 8, 28),
        (112, 54, 6, 40),
    ):
        plate = shape.turned(
            shape.polygon((x - size / 2, y + 3), (x, y - size), (x + size / 2, y + 3), r=1.4), lean, x, y
        )
        brush.panel(canvas, plate, colour.accent(palette))
    for x in (48, 82):
        leg = shape.path(
            f"M{x - 2} 62 C{x} 58 {x + 14} 58 {x + 16} 64 L{x + 15} 92 "
            f"Q{x + 15} 95 {x + 11} 95 H{x + 2} Q{x - 1} 95 {x - 1} 92 Z"
        )
        brush.cast(canvas, leg)
        brush.body(canvas, leg, base)
        for toe in (1.6, 6.6, 11.6):
            brush.fill(canvas, shape.oval(x + toe + 0.6, 93, 2, 2), 0xFFF6EBCB)
    brush.fill(canvas, shape.oval(26, 18, 4, 4.4), colour.WHITE)
    brush.fill(canvas, shape.oval(25.4, 18.6, 2.3, 2.8), 0xFF1A1A20)
    brush.fill(canvas, shape.oval(24.8, 17.6, 0.8), colour.WHITE)
    brush.stroke(canvas, shape.path("M9 26 C14 29 21 29 26 26"), colour.darken(base, 0.6), 1.2)
    brush.fill(canvas, shape.oval(10, 20.6, 1, 0.8), colour.darken(base, 0.6))


PROP = Prop(
    name="dinosaur",
    words=(
        "dinosaur",
        "dinosaurs",
        "fossil",
        "prehistoric",
        "jurassic",
        "brontosaurus",
        "t-rex",
        "palaeontology",
    ),
    aspect=1.3,
    draw=draw,
    states=("standing",),
)
