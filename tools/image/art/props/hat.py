"""A hat with a ribbon."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    straw = 0xFFE3BE7C
    brush.contact(canvas, palette, 65, 94, 58)
    brush.ball(canvas, shape.path("M3 76 Q20 64 65 64 Q110 64 127 76 Q124 92 65 93 Q6 92 3 76 Z"), straw)
    crown = shape.path("M32 76 Q32 26 46 20 Q64 26 84 20 Q98 26 98 76 Q65 86 32 76 Z")
    brush.cast(canvas, crown)
    brush.body(canvas, crown, straw)
    for y in (34.0, 42.0, 50.0):
        brush.inside(canvas, crown, shape.box(20, y, 90, 1), brush.paint(colour.fade(0xFF9A6F30, 0.35)))
    band = shape.path("M31 60 Q65 70 99 60 V75 Q65 86 31 75 Z")
    brush.band(canvas, crown, band, colour.accent(palette))
    brush.ball(canvas, shape.polygon((90, 66), (108, 58), (106, 78), r=3), colour.accent(palette))
    for rx in (52.0, 58.0):
        brush.stroke(canvas, shape.arc(65, 77, rx, 12, 10, 160), colour.fade(0xFF9A6F30, 0.4), 1)


PROP = Prop(
    name="hat",
    words=(
        "hat",
        "hats",
        "cap",
        "straw hat",
        "headwear",
        "milliner",
        "bonnet",
        "sun hat",
        "beanie",
    ),
    aspect=1.3,
    draw=draw,
)
