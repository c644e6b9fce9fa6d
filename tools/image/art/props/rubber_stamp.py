"""A rubber stamp beside the mark it made."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 57, 94.5, 52)
    sheet = shape.polygon((14, 66), (104, 66), (113, 94), (3, 94), r=1.5)
    brush.panel(canvas, sheet, colour.PAPER)
    mark = shape.oval(86, 80, 18, 8)
    brush.stroke(canvas, mark, colour.fade(base, 0.9), 2)
    brush.stroke(canvas, shape.path("M79 80 l5 4 l10 -8"), colour.fade(base, 0.9), 2.6)
    brush.stroke(canvas, shape.path("M22 72 h24 M20 77 h10"), colour.fade(colour.IRON, 0.35), 1.6)
    brush.fill(canvas, shape.oval(44, 87, 27, 4.4), colour.fade(0xFF180C1C, 0.35), blur=2)
    brush.body(canvas, shape.box(20, 68, 46, 18, 2.5), colour.WOOD)
    brush.body(canvas, shape.box(20, 83, 46, 4, 1), colour.NIGHT)
    neck = shape.path("M34 69 Q38 52 36 42 H50 Q48 52 52 69 Z")
    brush.body(canvas, neck, base)
    brush.ball(canvas, shape.oval(43, 27, 18, 20), base)


PROP = Prop(
    name="rubber-stamp",
    words=(
        "rubber stamp",
        "stamp",
        "official stamp",
        "approval stamp",
        "certified",
        "authorised",
        "registry",
        "seal of approval",
        "planning permission",
    ),
    aspect=1.15,
    draw=draw,
)
