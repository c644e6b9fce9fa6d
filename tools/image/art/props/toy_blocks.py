"""Toy blocks with letters."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94.5, 48)
    _block(canvas, 9, 56, colour.accent(palette), "M21 85 L28 66 L35 85 M24 79 H32")
    _block(
        canvas, 58, 56, colour.rgb(palette.second), "M71 66 V85 M71 66 H79 Q84 70.5 79 75 H71 M79 75 Q86 80 79 85 H71"
    )
    _block(canvas, 33, 18, colour.rgb(palette.support), "M59 32 Q52 25 46 33 Q42 40 47 46 Q53 51 59 44")


def _block(canvas: skia.Canvas, x: float, y: float, base: int, letter: str) -> None:
    size, lift = 38.0, 7.0
    top = shape.polygon((x, y), (x + lift, y - lift), (x + size + lift, y - lift), (x + size, y), r=0.8)
    side = shape.polygon(
        (x + size, y), (x + size + lift, y - lift), (x + size + lift, y + size - lift), (x + size, y + size), r=0.8
    )
    brush.panel(canvas, side, colour.darken(base, 0.32))
    brush.panel(canvas, top, colour.lighten(base, 0.3))
    face = shape.box(x, y, size, size, 2)
    brush.panel(canvas, face, base)
    brush.panel(canvas, shape.box(x + 4, y + 4, size - 8, size - 8, 2), colour.CREAM)
    brush.stroke(canvas, shape.path(letter), base if base != colour.CREAM else colour.NIGHT, 4.4)


PROP = Prop(
    name="toy-blocks",
    words=(
        "toy blocks",
        "toys",
        "toy",
        "building blocks",
        "playroom",
        "playgroup",
        "play",
        "wooden toys",
        "lego",
        "playground",
        "childcare",
    ),
    aspect=1.1,
    draw=draw,
)
