"""A ribbed radiator with its valve, warm air above it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ENAMEL = 0xFFF1EDE4
RIBS = 8


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 74, 94, 62)
    for x in (36.0, 70.0, 104.0):
        wave = shape.path(f"M{x} 24 q-7 -6 0 -11 t0 -10")
        brush.stroke(canvas, wave, colour.fade(0xFFF08A3C, 0.75), 2.6)
    pipe = shape.path("M124 80 H140 V94")
    brush.stroke(canvas, pipe, 0xFFB98A5A, 5)
    brush.stroke(canvas, shape.moved(pipe, -0.8, -0.9), colour.fade(colour.WHITE, 0.55), 1.3)
    for x in (24.0, 112.0):
        brush.body(canvas, shape.box(x, 84, 7, 10, 2), colour.IRON)
    for y in (33.0, 80.0):
        brush.panel(canvas, shape.box(12, y, 112, 7, 3.5), colour.darken(ENAMEL, 0.16))
    for at in range(RIBS):
        rib = shape.box(13 + at * 14, 28, 12, 60, 6)
        brush.cast(canvas, rib, dx=1, dy=1, blur=1.4)
        brush.body(canvas, rib, ENAMEL, bend=0.8)
    valve = shape.box(126, 70, 16, 15, 5)
    brush.cast(canvas, valve, blur=1.2)
    brush.body(canvas, valve, colour.accent(palette))
    for y in (73.6, 77.2, 80.8):
        brush.stroke(canvas, shape.line((129, y), (139, y)), colour.fade(0xFF180C10, 0.28), 0.9)


PROP = Prop(
    name="radiator",
    words=("radiator", "heating", "central heating", "heater", "boiler", "warmth", "Heizung", "chauffage"),
    aspect=1.48,
    draw=draw,
)
