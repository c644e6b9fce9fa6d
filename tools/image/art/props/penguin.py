"""A penguin."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    dark = 0xFF2C3444
    brush.contact(canvas, palette, 37, 94.5, 24)
    for x in (27.0, 47.0):
        brush.ball(canvas, shape.oval(x, 91.4, 10, 3.8), 0xFFF2A030)
    for side in (1, -1):
        wing = shape.path("M16 40 Q2 56 8 76 Q16 70 20 56 Z")
        wing = wing if side == 1 else shape.flipped(wing, 37)
        brush.ball(canvas, wing, colour.darken(dark, 0.15))
    brush.ball(
        canvas, shape.path("M37 5 Q58 6 58 32 Q66 52 62 72 Q58 92 37 92 Q16 92 12 72 Q8 52 16 32 Q16 6 37 5 Z"), dark
    )
    belly = shape.path("M37 36 Q56 36 56 64 Q54 88 37 88 Q20 88 18 64 Q18 36 37 36 Z")
    brush.ball(canvas, belly, colour.PAPER, depth=0.6)
    brush.ball(canvas, shape.union(shape.oval(29, 25, 10, 11), shape.oval(45, 25, 10, 11)), colour.PAPER, depth=0.6)
    for x in (31.0, 43.0):
        brush.fill(canvas, shape.oval(x, 23, 2.4, 3), 0xFF1A1A22)
    brush.ball(canvas, shape.polygon((31, 28), (43, 28), (37, 37), r=1.6), 0xFFF2A030)
    scarf = shape.path("M17 38 Q37 48 57 38 L58 46 Q37 55 16 46 Z")
    brush.cast(canvas, scarf)
    brush.body(canvas, scarf, colour.accent(palette))
    brush.body(canvas, shape.path("M46 46 L56 44 L58 66 L48 68 Z"), colour.accent(palette))


PROP = Prop(
    name="penguin",
    words=(
        "penguin",
        "penguins",
        "antarctic",
        "south pole",
        "polar animal",
        "king penguin",
    ),
    aspect=0.75,
    draw=draw,
)
