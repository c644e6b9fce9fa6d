"""A charging station for electric cars."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SHELL, DARK = 0xFFF3F5F7, 0xFF242936


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 36, 95, 30)
    brush.body(canvas, shape.box(8, 89, 50, 6, 2), 0xFF7D8794)
    post = shape.path("M13 14 Q13 6 21 6 H45 Q53 6 53 14 V90 H13 Z")
    brush.cast(canvas, post)
    brush.body(canvas, post, SHELL, bend=0.6)
    brush.band(canvas, post, shape.box(10, 74, 46, 18), base)
    _screen(canvas, base)
    ring = shape.oval(33, 58, 10)
    brush.fill(canvas, ring, colour.fade(base, 0.2))
    brush.stroke(canvas, ring, base, 1.8)
    brush.fill(canvas, shape.path("M35.4 49.6 L27.4 60 H32.4 L30.4 67 L38.8 56.2 H33.6 Z"), base)
    _cable(canvas)


def _screen(canvas: skia.Canvas, base: int) -> None:
    """The display with a battery that fills."""
    glass = shape.box(18, 13, 30, 28, 3)
    brush.fill(canvas, glass, DARK)
    brush.hollow(canvas, glass, 0.6, 1.2)
    brush.stroke(canvas, shape.box(22, 18, 20, 10, 2), 0xFFDDE6EE, 1.3)
    brush.fill(canvas, shape.box(42.8, 21, 1.8, 4, 0.8), 0xFFDDE6EE)
    for at in range(4):
        tone = 0xFF5BE08D if at < 3 else 0x555BE08D
        brush.fill(canvas, shape.box(23.8 + at * 4.4, 19.8, 3.4, 6.4, 0.7), tone)
    brush.fill(canvas, shape.box(22, 32, 14, 1.8, 0.9), 0xFF8EA0B4)
    brush.fill(canvas, shape.box(22, 35.6, 9, 1.8, 0.9), 0xFF5D6D80)
    brush.gloss(canvas, shape.polygon((19, 14), (32, 14), (22, 40), (19, 40)), 0.12, 0.3)


def _cable(canvas: skia.Canvas) -> None:
    """The cable that hangs in a loop to the plug in its holder."""
    cable = shape.path("M53 68 C59 68 60 85 68 85 C77 85 80 66 78.4 52 C77.4 42 74 38 70 37")
    brush.stroke(canvas, shape.moved(cable, 0.8, 1), 0x44180C1C, 3.4)
    brush.stroke(canvas, cable, DARK, 3.4)
    brush.stroke(canvas, shape.moved(cable, -0.6, -0.5), 0xFF5D6676, 0.9)
    brush.body(canvas, shape.box(52, 26, 7, 16, 2), 0xFF8C97A4)
    plug = shape.path("M57 27 Q57 24 60 24 H67 Q71 24 72 28 L74 36 Q74 40 70 40 H66 L64 36 H60 Q57 36 57 33 Z")
    brush.cast(canvas, plug)
    brush.panel(canvas, plug, 0xFF3A4150)
    brush.fill(canvas, shape.box(61, 27, 6, 2, 1), 0xFF5BE08D)


PROP = Prop(
    name="charging-station",
    words=("charging station", "charging point", "wallbox", "ev charger", "charging column", "charge point"),
    aspect=0.84,
    draw=draw,
    states=("charging",),
)
