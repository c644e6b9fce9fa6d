"""A blue parking sign on its post."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 37.5, 94, 16)
    brush.body(canvas, shape.box(34.6, 50, 5.8, 44), colour.STEEL)
    brush.body(canvas, shape.path("M26 94 Q26 89 32 89 H43 Q49 89 49 94 Z"), colour.IRON)
    plate = shape.box(7, 6, 61, 61, 9)
    brush.cast(canvas, plate, dy=2.4, blur=2.2)
    brush.panel(canvas, plate, colour.PAPER)
    face = shape.box(10.4, 9.4, 54.2, 54.2, 6.6)
    brush.panel(canvas, face, 0xFF2468C4)
    letter = shape.path(
        "M27 18 H40 C50 18 55 23 55 31 C55 39 50 44 40 44 H35 V56 H27 Z M35 25 V37 H39.4 "
        "C44.4 37 47 35 47 31 C47 27 44.4 25 39.4 25 Z"
    )
    letter = skia.Path(letter)
    letter.setFillType(skia.PathFillType.kEvenOdd)
    brush.cast(canvas, letter, blur=0.8, alpha=0.25)
    brush.fill(canvas, letter, colour.PAPER)


PROP = Prop(
    name="parking-sign",
    words=(
        "parking",
        "parking sign",
        "parking space",
        "parking spaces",
        "car park",
        "parking lot",
        "p sign",
        "garage space",
        "road sign",
        "sign",
    ),
    aspect=0.75,
    draw=draw,
    states=("still",),
)
