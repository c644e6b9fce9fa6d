"""A bowl of ramen with noodles, egg, greens and chopsticks."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 95, 34)
    bowl = shape.path("M10 46 H110 C110 70 94 90 78 91 H42 C26 90 10 70 10 46 Z")
    rim = shape.oval(60, 46, 50, 15)
    brush.body(canvas, shape.box(40, 89, 40, 6, 2), colour.darken(colour.accent(palette), 0.4))
    brush.cast(canvas, bowl)
    brush.body(canvas, bowl, colour.accent(palette))
    brush.band(canvas, bowl, shape.path("M12 58 C40 70 80 70 108 58 L107 63 C80 75 40 75 13 63 Z"), 0xFFFFF6E6)
    brush.fill(canvas, rim, 0xFFFFF4E0)
    soup = shape.oval(60, 46.6, 45.6, 12.2)
    brush.fill(canvas, soup, 0xFFC0762C)
    brush.hollow(canvas, soup, 0.55, 1.6)
    for at in range(7):
        y = 41 + at * 1.6
        brush.stroke(
            canvas, shape.smooth((24 + at, y + 2), (38, y - 2), (54, y + 3), (70, y - 1), closed=False), 0xFFF6DC98, 2.0
        )
        brush.stroke(
            canvas,
            shape.smooth((24 + at, y + 1.4), (38, y - 2.6), (54, y + 2.4), (70, y - 1.6), closed=False),
            0xFFFFF3CE,
            0.6,
        )
    for x, y in ((80, 40), (89, 45)):
        brush.cast(canvas, shape.oval(x, y, 10, 7), dy=1)
        brush.ball(canvas, shape.oval(x, y, 10, 7), 0xFFFFF9EC)
        brush.ball(canvas, shape.oval(x, y, 5, 3.6), 0xFFF49B2C)
    nori = shape.polygon((22, 22), (38, 18), (40, 42), (25, 44), r=1)
    brush.panel(canvas, nori, 0xFF1F3B2C)
    for x, y in ((46, 52), (53, 54), (60, 51), (66, 55), (50, 49), (72, 53)):
        brush.stroke(canvas, shape.oval(x, y, 2.1, 1.4), 0xFF5FB14A, 1.2)
    slice_ = shape.oval(57, 41, 8.4, 5.6)
    brush.ball(canvas, slice_, 0xFFFDF2EC)
    brush.stroke(canvas, shape.arc(57, 41, 4.6, 3, 20, 290), 0xFFE8748C, 1.2)
    for lift in (0, 5.4):
        stick = shape.polygon((62 + lift, 42), (64 + lift, 42.6), (116, 8 + lift), (114.6, 5.6 + lift), r=0.5)
        brush.cast(canvas, stick, dy=1.4)
        brush.panel(canvas, stick, 0xFF8A4B2A)
    for x, top in ((36, 4), (54, 0), (72, 6)):
        brush.steam(canvas, palette, x, 32, top, 5)


PROP = Prop(
    name="ramen",
    words=(
        "ramen",
        "noodles",
        "noodle soup",
        "noodle",
        "udon",
        "pho",
        "chopsticks",
        "asian food",
    ),
    aspect=1.2,
    draw=draw,
    states=("steaming",),
)
