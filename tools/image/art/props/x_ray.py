"""An X-ray picture of a hand on a light box."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

FINGERS = ((29, 50, -24, 24), (36, 40, -9, 30), (43, 38, 2, 32), (50, 41, 13, 29), (57, 56, 42, 22))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 95, 34)
    brush.panel(canvas, shape.box(6, 4, 73, 90, 5), colour.lighten(colour.STEEL, 0.3))
    film = shape.box(11, 9, 63, 80, 2)
    brush.blend(canvas, film, 0xFF12314F, 0xFF0A1A30)
    brush.glow(canvas, 42, 52, 38, 0xFF3FA5E0, 0.55)
    brush.hollow(canvas, film, 0.5, 2)
    flesh = shape.union(
        shape.oval(43, 64, 17, 16), shape.box(33, 66, 20, 24, 3),
        *(shape.turned(shape.box(x - 5, y - far + 2, 10, far + 14, 5), turn, x, y + 8) for x, y, turn, far in FINGERS),
    )  # fmt: skip
    brush.inside(canvas, film, flesh, brush.paint(colour.fade(0xFF9ED8FF, 0.28)))
    bone = 0xFFE6F6FF
    for x, y, turn, long in FINGERS:
        canvas.save()
        canvas.rotate(turn, x, y + 8)
        for at in range(3):
            piece = shape.box(x - 1.8, y - long + 6 + at * long / 2.6, 3.6, long / 2.6 - 2, 1.7)
            brush.fill(canvas, piece, colour.fade(bone, 0.92))
        canvas.restore()
    for cx, cy in ((37, 70), (43, 68), (49, 70), (40, 75), (46, 75)):
        brush.ball(canvas, shape.oval(cx, cy, 3.2, 2.8), bone)
    for left in (36.5, 46.0):
        brush.fill(canvas, shape.box(left, 79, 5, 10), colour.fade(bone, 0.9))
    brush.fill(canvas, shape.box(62, 13, 8, 4, 0.6), colour.accent(palette))


PROP = Prop(
    name="x-ray",
    words=(
        "x-ray",
        "xray",
        "radiography",
        "radiograph",
        "radiology",
        "mri",
        "scan",
        "ct scan",
        "bone",
        "bones",
        "fracture",
        "skeleton",
    ),
    aspect=0.85,
    draw=draw,
)
