"""An octopus."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    purple = 0xFF9A5FC0
    brush.contact(canvas, palette, 55, 95, 42)
    for side in (1, -1):
        for path in (
            "M44 62 Q38 84 20 82 Q8 80 12 70 Q16 66 19 71",
            "M48 66 Q46 90 32 92 Q22 92 24 86",
            "M52 66 Q54 84 48 92",
        ):
            arm = shape.path(path)
            arm = arm if side == 1 else shape.flipped(arm, 55)
            brush.stroke(canvas, arm, colour.darken(purple, 0.32), 9)
            brush.stroke(canvas, shape.moved(arm, -0.6, -0.6), purple, 6.6)
        for cx, cy in ((36, 80), (28, 83), (20, 81)):
            spot = shape.oval(cx, cy, 1.6)
            brush.fill(canvas, spot if side == 1 else shape.flipped(spot, 55), colour.lighten(purple, 0.5))
    brush.ball(
        canvas, shape.smooth((24, 38), (34, 14), (55, 5), (76, 14), (86, 38), (78, 64), (55, 72), (32, 64)), purple
    )
    for cx, cy, r in ((40, 18, 4.0), (50, 12, 2.6), (70, 20, 3.4)):
        brush.fill(canvas, shape.oval(cx, cy, r, r * 0.8), colour.fade(colour.lighten(purple, 0.5), 0.7))
    for x in (43.0, 67.0):
        brush.ball(canvas, shape.oval(x, 44, 8.4, 9), colour.PAPER)
        brush.fill(canvas, shape.oval(x, 46, 4, 4.8), 0xFF1D1426)
        brush.fill(canvas, shape.oval(x - 1.6, 44, 1.6), colour.WHITE)
    brush.stroke(canvas, shape.arc(55, 56, 7, 5, 20, 140), colour.darken(purple, 0.6), 2)


PROP = Prop(
    name="octopus",
    words=(
        "octopus",
        "squid",
        "jellyfish",
        "sea creature",
        "tentacles",
        "deep-sea animal",
        "marine life",
    ),
    aspect=1.1,
    draw=draw,
)
