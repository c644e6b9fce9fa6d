"""A hairdryer blowing warm air."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 86, 94.5, 20)
    for at, y in enumerate((24.0, 36.0, 48.0)):
        wave = shape.path(f"M24 {y} q-5 -5 -10 0 t-10 0")
        brush.stroke(canvas, wave, colour.fade(colour.rgb(palette.support), 0.9 - at * 0.1), 3)
    grip = shape.path("M74 54 H94 L100 90 Q100 94 96 94 H84 Q80 94 79 90 Z")
    brush.body(canvas, grip, colour.darken(base, 0.16))
    brush.body(canvas, shape.box(77, 62, 8, 14, 3), colour.PAPER)
    brush.stroke(canvas, shape.path("M92 93 q4 4 12 0 t12 -4"), colour.NIGHT, 2.4)
    nozzle = shape.polygon((30, 20), (46, 24), (46, 48), (30, 52), r=2)
    brush.blend(canvas, nozzle, colour.IRON, colour.NIGHT)
    body = shape.path("M44 22 Q60 8 84 8 Q114 10 114 36 Q114 62 84 64 Q60 64 44 50 Z")
    brush.cast(canvas, body)
    brush.ball(canvas, body, base)
    vent = shape.oval(96, 36, 11, 15)
    brush.fill(canvas, vent, colour.darken(base, 0.6))
    for x in (89.0, 94.0, 99.0, 104.0):
        brush.stroke(canvas, shape.line((x, 24), (x, 48)), colour.fade(colour.lighten(base, 0.3), 0.7), 1.4)
    brush.gloss(canvas, shape.path("M54 24 Q66 14 84 14 Q70 18 58 30 Z"), 0.55)


PROP = Prop(
    name="hairdryer",
    words=(
        "hairdryer",
        "hair dryer",
        "blow-dry",
        "hairstyle",
        "hair salon",
        "styling",
        "hair colour",
        "hairdressing",
    ),
    aspect=1.2,
    draw=draw,
)
