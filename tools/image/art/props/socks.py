"""A pair of socks."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 45, 94.5, 38)
    for dx, dy, tone in ((22.0, -2.0, colour.darken(base, 0.16)), (0.0, 4.0, base)):
        sock = shape.moved(
            shape.path("M26 6 H54 V54 Q54 62 48 68 L32 84 Q22 92 10 86 Q0 78 8 68 L22 54 Q26 50 26 44 Z"), dx, dy
        )
        brush.cast(canvas, sock, dx=1.6, dy=2)
        brush.body(canvas, sock, tone, foot=0.1)
        for y, high in ((6.0, 9.0), (24.0, 4.0), (32.0, 4.0)):
            stripe = shape.box(20 + dx, y + dy, 40, high)
            brush.band(canvas, sock, stripe, colour.PAPER if y > 6 else colour.rgb(palette.second))
        brush.inside(canvas, sock, shape.oval(10 + dx, 80 + dy, 13, 14), brush.paint(colour.rgb(palette.second)))
        brush.inside(canvas, sock, shape.oval(54 + dx, 60 + dy, 9, 10), brush.paint(colour.rgb(palette.second)))
        brush.rim(canvas, sock)


PROP = Prop(
    name="socks",
    words=(
        "socks",
        "sock",
        "knitwear",
        "knitting",
        "knitted",
        "hosiery",
        "stockings",
        "wool socks",
        "crochet",
    ),
    aspect=0.9,
    draw=draw,
)
