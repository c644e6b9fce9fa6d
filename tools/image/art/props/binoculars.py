"""A pair of binoculars."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 57, 94, 46)
    brush.body(canvas, shape.box(46, 40, 23, 26, 4), 0xFF343B47)
    brush.ball(canvas, shape.oval(57.5, 40, 7, 5), 0xFF79838F)
    for x, side in ((32, -1), (83, 1)):
        brush.body(canvas, shape.box(x - 11 - side * 3, 8, 22, 14, 4), 0xFF23282F)
        tube = shape.path(f"M{x - 12 - side * 3} 20 H{x + 12 - side * 3} L{x + 23} 62 V84 H{x - 23} V62 Z")
        brush.body(canvas, tube, 0xFF2F3642)
        brush.band(canvas, tube, shape.box(0, 62, 120, 6), base)
        lens = shape.oval(x, 84, 23, 9)
        brush.ball(canvas, lens, 0xFF23282F)
        glass = shape.oval(x, 84.6, 18.4, 6.4)
        brush.blend(canvas, glass, 0xFF2C4E7E, 0xFF8FC4E8)
        brush.gloss(canvas, shape.oval(x - 6, 82.6, 6, 1.7), 0.75, 0.5)


PROP = Prop(
    name="binoculars",
    words=(
        "binoculars",
        "lookout",
        "birdwatching",
        "safari",
        "observe",
        "wildlife watching",
        "field glasses",
        "horizon",
        "outlook",
    ),
    aspect=1.15,
    draw=draw,
    states=("still",),
)
