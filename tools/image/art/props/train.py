"""A fast train with its pointed nose."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 102, 92.4, 97)
    brush.panel(canvas, shape.box(4, 88, 202, 4, 1), 0xFF6A625E)
    hull = shape.path("M4 34 H128 C160 34 184 52 202 74 C206 80 204 86 196 86 H4 Z")
    brush.panel(canvas, hull, 0xFFF3F1EC)
    stripe = shape.path("M0 66 H150 C170 66 186 70 206 78 V92 H0 Z")
    brush.inside(
        canvas,
        hull,
        stripe,
        brush.shaded(brush.linear(0, 64, 0, 88, ((0, colour.lighten(base, 0.1)), (1, colour.darken(base, 0.4))))),
    )
    brush.inside(canvas, hull, shape.box(0, 62.4, 152, 2.2), brush.paint(colour.rgb(palette.second)))
    glazing = shape.box(-4, 44, 126, 14, 3)
    brush.inside(canvas, hull, glazing, brush.shaded(brush.linear(0, 44, 0, 58, ((0, 0xFF223049), (1, 0xFF4C6C93)))))
    for x in (12, 36, 60, 84, 108):
        brush.fill(
            canvas, shape.polygon((x, 44), (x + 7, 44), (x + 1, 58), (x - 6, 58)), colour.fade(colour.WHITE, 0.2)
        )
        brush.fill(canvas, shape.box(x + 9, 43, 2, 16), 0xFFF3F1EC)
    cab = shape.path("M134 42 C152 43 166 51 178 61 L146 61 C138 60 134 56 134 50 Z")
    brush.blend(canvas, cab, 0xFF1D2940, 0xFF5B80A8)
    brush.hollow(canvas, cab, 0.4, 1)
    brush.panel(canvas, shape.box(122.6, 42, 9, 40, 1.4), colour.darken(0xFFF3F1EC, 0.08))
    brush.blend(canvas, shape.box(124.4, 45, 5.4, 13, 1), 0xFF2B3B57, 0xFF5B80A8)
    brush.fill(canvas, shape.path("M184 70 C190 70 196 74 198 77 L188 76 Z"), 0xFFFFF3C2)
    for cx in (22, 40, 132, 150):
        brush.ball(canvas, shape.oval(cx, 86, 4.6), 0xFF343B48)
    brush.rim(canvas, hull, 1, 1.6)


PROP = Prop(
    name="train",
    words=(
        "train",
        "railway",
        "rail",
        "high-speed train",
        "locomotive",
        "metro",
        "subway",
        "underground",
        "station",
        "railway station",
        "journey",
        "zug",
        "bahn",
        "commuter train",
        "intercity",
    ),
    aspect=2.1,
    draw=draw,
    states=("still",),
)
