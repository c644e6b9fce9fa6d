"""Two joined musical notes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 46, 95, 28)
    beam = shape.path("M34 22 L84 8 V24 L34 38 Z")
    stems = shape.union(shape.box(34, 24, 6.4, 54, 1), shape.box(77.6, 12, 6.4, 56, 1))
    heads = [shape.turned(shape.oval(x, y, 16, 12), -20, x, y) for x, y in ((25, 78), (69, 68))]
    form = shape.union(beam, stems, *heads)
    brush.cast(canvas, form, dx=1.6, dy=2.6, blur=2.2)
    brush.ball(canvas, form, base)
    for head in heads:
        brush.ball(canvas, head, base)
    brush.gloss(canvas, shape.polygon((37, 25), (80, 13), (80, 16), (37, 28)), 0.4, 0.7)


PROP = Prop(
    name="musical-note",
    words=(
        "musical note",
        "music note",
        "notes of music",
        "music",
        "melody",
        "song",
        "tune",
        "singing",
        "sing",
        "choir",
        "composition",
        "soundtrack",
        "concert music",
    ),
    aspect=0.95,
    draw=draw,
    states=("playing",),
)
