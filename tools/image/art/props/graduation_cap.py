"""A graduation cap."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(colour.rgb(palette.second), 0xFF232A3C, 0.55)
    brush.floating(canvas, palette, 67, 94, 40)
    skull = shape.path("M34 48 V70 C40 84 94 84 100 70 V48 Z")
    brush.body(canvas, skull, colour.darken(base, 0.2))
    board = shape.polygon((67, 14), (128, 40), (67, 66), (6, 40), r=1.4)
    brush.cast(canvas, board, dx=0, dy=3, blur=2)
    brush.panel(canvas, board, base)
    brush.panel(
        canvas, shape.polygon((6, 40), (67, 66), (128, 40), (128, 43), (67, 69.4), (6, 43)), colour.darken(base, 0.5)
    )
    cord = shape.path("M67 40 C86 44 104 46 112 50 V70")
    tassel = colour.accent(palette)
    brush.stroke(canvas, shape.moved(cord, 0.6, 1), colour.fade(0xFF0A0614, 0.4), 2, blur=0.6)
    brush.stroke(canvas, cord, tassel, 1.8)
    brush.ball(canvas, shape.oval(67, 40, 3.4, 2), tassel)
    brush.body(canvas, shape.polygon((109, 70), (115, 70), (118, 89), (106, 89), r=1), tassel)
    brush.ball(canvas, shape.oval(112, 70, 3.6), colour.darken(tassel, 0.15))


PROP = Prop(
    name="graduation-cap",
    words=(
        "graduation cap",
        "graduation",
        "graduate",
        "degree",
        "diploma cap",
        "academic",
        "mortarboard",
        "scholar",
        "student cap",
        "master class",
        "bachelor",
        "apprenticeship",
        "skills",
        "learning",
    ),
    aspect=1.35,
    draw=draw,
    states=("still",),
)
