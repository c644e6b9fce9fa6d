"""A woolly sheep."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 40)
    skin, wool = 0xFF4A4148, 0xFFF4EEE2
    for foot, shade in ((50, 0.35), (88, 0.35), (42, 0.0), (80, 0.0)):
        brush.body(canvas, shape.box(foot, 66, 8, 28, 2.6), colour.darken(skin, shade))
    puffs = (
        (44, 46, 17), (60, 38, 17), (78, 38, 17), (93, 46, 15), (96, 58, 14), (84, 66, 16), (66, 68, 16), (48, 64, 16),
        (70, 52, 22),
    )  # fmt: skip
    mass = shape.union(*(shape.oval(*puff) for puff in puffs))
    brush.cast(canvas, mass)
    brush.ball(canvas, mass, colour.darken(wool, 0.06))
    canvas.save()
    canvas.clipPath(mass, skia.ClipOp.kIntersect, True)
    for cx, cy, r in puffs:
        stops = ((0, colour.fade(colour.WHITE, 0.95)), (0.6, colour.fade(wool, 0.7)), (1, colour.fade(wool, 0)))
        canvas.drawPath(shape.oval(cx, cy, r), brush.shaded(brush.radial(cx - r * 0.3, cy - r * 0.36, r, stops)))
        brush.stroke(canvas, shape.arc(cx, cy, r * 0.5, r * 0.45, 20, 200), colour.fade(0xFFB9AA98, 0.5), 1)
    canvas.restore()
    for side in (-1, 1):
        ear = shape.blade(28 + side * 9, 44, 28 + side * 22, 48, 4.4)
        brush.panel(canvas, ear, colour.lighten(skin, 0.1))
    head = shape.path("M28 32 C38 32 42 40 40 50 C39 60 36 70 28 70 C20 70 17 60 16 50 C14 40 18 32 28 32 Z")
    brush.cast(canvas, head)
    brush.ball(canvas, head, skin)
    for lock_x, lock_y, high in ((21.0, 33.0, 7.0), (29.0, 30.0, 8.0), (36.0, 34.0, 6.4)):
        brush.ball(canvas, shape.oval(lock_x, lock_y, high), wool)
    for x in (22.4, 33.6):
        brush.fill(canvas, shape.oval(x, 48, 3, 3.4), colour.WHITE)
        brush.fill(canvas, shape.oval(x + 0.4, 48.4, 1.7, 2.1), 0xFF1A1418)
    brush.stroke(canvas, shape.path("M25 62 Q28 64.4 31 62"), 0xFFD9C7C4, 1)
    brush.fill(canvas, shape.oval(28, 58.6, 2.4, 1.5), 0xFF2A2328)


PROP = Prop(
    name="sheep",
    words=(
        "sheep",
        "lamb",
        "wool",
        "flock",
        "ewe",
        "shepherd",
        "ram",
    ),
    aspect=1.25,
    draw=draw,
    states=("standing",),
)
