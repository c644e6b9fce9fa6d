"""A spotted cow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 74, 94, 50)
    hide, spot = 0xFFF6F0E8, 0xFF4A3B38
    for x, shade in ((54, 0.3), (104, 0.3), (44, 0.0), (94, 0.0)):
        leg = shape.box(x, 62, 11, 32, 3)
        brush.body(canvas, leg, colour.darken(hide, shade))
        brush.fill(canvas, shape.box(x, 89, 11, 5, 1.6), 0xFF3A2E2C)
    tail = shape.smooth((120, 42), (130, 52), (128, 68), closed=False)
    brush.stroke(canvas, tail, colour.darken(hide, 0.3), 3)
    brush.ball(canvas, shape.oval(128, 71, 3.4, 5), spot)
    udder = shape.oval(88, 73, 11, 7)
    brush.ball(canvas, udder, 0xFFF0A8A4)
    body = shape.path(
        "M38 40 C48 32 104 32 114 36 C124 40 126 56 122 66 C118 74 104 74 84 74 C64 74 46 76 40 68 C34 60 32 46 38 40 Z"
    )
    brush.ball(canvas, body, hide)
    for d in (
        "M60 30 C76 28 82 40 76 50 C68 58 56 50 56 42 Z",
        "M98 30 C112 32 126 38 124 50 C114 58 100 50 98 42 Z",
        "M74 64 C84 58 98 64 100 76 L72 78 Z",
    ):
        brush.inside(canvas, body, shape.path(d), brush.paint(spot))
    brush.rim(canvas, body)
    for side in (-1, 1):
        brush.panel(
            canvas,
            shape.blade(30 + side * 13, 34, 30 + side * 27, 29, 5),
            colour.darken(hide, 0.1) if side < 0 else spot,
        )
        horn = shape.path(f"M{30 + side * 9} 26 C{30 + side * 12} 18 {30 + side * 17} 17 {30 + side * 17} 13")
        brush.stroke(canvas, horn, 0xFFD9C7A4, 3.4)
    head = shape.path("M30 22 C42 22 48 30 46 42 C45 52 44 62 30 62 C16 62 15 52 14 42 C12 30 18 22 30 22 Z")
    brush.cast(canvas, head)
    brush.ball(canvas, head, hide)
    brush.inside(canvas, head, shape.path("M10 18 H26 C28 30 24 42 10 46 Z"), brush.paint(spot))
    muzzle = shape.oval(30, 56, 14, 9.6)
    brush.ball(canvas, muzzle, 0xFFF2B4AC)
    for x in (25, 35):
        brush.fill(canvas, shape.oval(x, 54, 1.8, 2.2), 0xFFA8605C)
    for x, glint in ((22, 21.4), (38, 37.4)):
        brush.fill(canvas, shape.oval(x, 38, 2.5, 3), 0xFF1D171A)
        brush.fill(canvas, shape.oval(glint, 37, 0.9), colour.WHITE)
    brush.stroke(canvas, shape.path("M25 60 Q30 63 35 60"), 0xFFA8605C, 1)
    brush.ball(canvas, shape.oval(30, 70, 4.4, 5), colour.accent(palette))


PROP = Prop(
    name="cow",
    words=(
        "cow",
        "cattle",
        "milk cow",
        "bull",
        "livestock",
        "farm animal",
        "dairy cow",
        "calf",
        "beef",
        "herd",
        "sheep",
        "goat",
        "horse",
        "pasture",
    ),
    aspect=1.4,
    draw=draw,
    states=("standing",),
)
