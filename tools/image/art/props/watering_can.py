"""A watering can with water running from its rose."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 80, 94, 36)
    handle = shape.path("M98 46 C126 40 126 84 104 82")
    brush.stroke(canvas, handle, colour.darken(base, 0.34), 6)
    brush.stroke(canvas, shape.moved(handle, -0.6, -0.8), base, 3.6)
    bow = shape.path("M60 42 C64 18 96 18 100 42")
    brush.stroke(canvas, bow, colour.darken(base, 0.34), 5)
    brush.stroke(canvas, shape.moved(bow, -0.5, -0.8), base, 3)
    spout = shape.path("M62 76 C48 72 38 52 27 37 L33 32 C44 46 52 58 62 60 Z")
    brush.body(canvas, spout, colour.darken(base, 0.06))
    rose = shape.turned(shape.path("M20 40 L26 30 H36 L40 40 Z"), -42, 30, 36)
    brush.body(canvas, rose, colour.GOLD)
    hull = shape.path("M58 42 H102 L106 88 Q106 93 100 93 H60 Q54 93 54 88 Z")
    brush.body(canvas, hull, base)
    brush.band(canvas, hull, shape.box(40, 52, 80, 4), colour.PAPER)
    brush.panel(canvas, shape.oval(80, 42, 22, 4.4), colour.darken(base, 0.5))
    brush.fill(canvas, shape.oval(80, 43, 18, 2.8), colour.fade(colour.WATER, 0.9))
    for at in range(5):
        x = 19 + at * 2.6
        jet = shape.path(
            f"M{x} {43 - at * 1.8} C{x - 9 + at} {52} {x - 12 + at * 1.4} {66} {x - 12 + at * 2} {86 - at % 2 * 5}"
        )
        brush.stroke(canvas, jet, colour.fade(colour.WATER, 0.85), 1.2)
    for x, y in ((8, 88), (14, 84), (18, 89)):
        brush.ball(canvas, shape.oval(x, y, 1.7), 0xFF8FD3F2)


PROP = Prop(
    name="watering-can",
    words=(
        "watering can",
        "watering",
        "gardener",
        "gardening",
        "water the plants",
        "garden work",
        "allotment",
        "garden centre",
    ),
    aspect=1.3,
    draw=draw,
    states=("pouring",),
)
