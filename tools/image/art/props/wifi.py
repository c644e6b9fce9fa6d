"""A router with its signal."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 55, 93, 44)
    for at, r in enumerate((12, 22, 32)):
        brush.stroke(canvas, shape.arc(55, 46, r, r, 225, 90), colour.fade(base, 1 - at * 0.2), 5)
    brush.ball(canvas, shape.oval(55, 46, 4.4), base)
    for x in (22, 85):
        brush.body(canvas, shape.box(x, 40, 4, 32, 2), 0xFF3A4150)
    case = shape.box(11, 68, 88, 24, 6)
    brush.panel(canvas, case, 0xFF39414F)
    for at in range(4):
        x = 22 + at * 9
        brush.glow(canvas, x, 80, 4, 0xFF5BE49B, 0.7)
        brush.fill(canvas, shape.oval(x, 80, 1.8), 0xFF7BF0B2)
    brush.fill(canvas, shape.box(66, 78, 24, 4, 2), colour.fade(colour.WHITE, 0.22))


PROP = Prop(
    name="wifi",
    words=(
        "wifi",
        "wi-fi",
        "router",
        "wireless",
        "signal",
        "internet access",
        "network",
        "broadband",
        "hotspot",
        "bluetooth",
        "online connection",
        "connected",
        "5g",
        "antenna",
    ),
    aspect=1.1,
    draw=draw,
    states=("on",),
)
