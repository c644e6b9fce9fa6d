"""A wrapped present with a bow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base, ribbon = colour.accent(palette), colour.lighten(colour.rgb(palette.support), 0.25)
    brush.contact(canvas, palette, 50, 94, 38)
    box = shape.box(15, 46, 70, 48, 2)
    brush.body(canvas, box, base, bend=0.7)
    brush.band(canvas, box, shape.box(42, 40, 16, 60), ribbon, bend=0.7)
    lid = shape.box(10, 33, 80, 16, 2.4)
    brush.cast(canvas, lid, dx=0, dy=2.4, blur=1.8)
    brush.body(canvas, lid, colour.lighten(base, 0.08), bend=0.7, foot=0.12)
    brush.band(canvas, lid, shape.box(42, 30, 16, 30), ribbon, bend=0.7)
    for side in (False, True):
        for d, tone in (
            ("M50 33 C42 34 30 38 24 44 L33 36 L30 30 Z", 0.3),
            ("M50 32 C40 34 22 32 22 20 C22 8 40 8 50 32 Z", 0.0),
        ):
            loop = shape.path(d)
            shown = shape.flipped(loop, 50) if side else loop
            brush.cast(canvas, shown, alpha=0.22)
            brush.ball(canvas, shown, colour.darken(ribbon, tone))
        hole = shape.path("M46 30 C40 30 29 28 29 21 C29 15 39 16 46 30 Z")
        brush.fill(canvas, shape.flipped(hole, 50) if side else hole, colour.fade(colour.darken(ribbon, 0.6), 0.5))
    brush.ball(canvas, shape.box(44, 26, 12, 10, 4), ribbon)


PROP = Prop(
    name="gift",
    words=(
        "gift",
        "present",
        "free gift",
        "giveaway",
        "bonus",
        "christmas",
        "surprise",
        "reward",
        "wrapping",
        "cadeau",
        "birthday present",
        "holiday gift",
        "gift box",
    ),
    aspect=1.0,
    draw=draw,
    states=("wrapped",),
)
