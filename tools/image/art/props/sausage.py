"""Sausages on a fork and a plate."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 94.5, 52)
    brush.body(canvas, shape.path("M6 78 H124 Q114 94 90 94 H40 Q16 94 6 78 Z"), colour.PAPER)
    brush.ball(canvas, shape.oval(65, 78, 59, 10), colour.lighten(colour.CREAM, 0.35))
    for x, y in ((100.0, 76.0), (108.0, 80.0), (94.0, 82.0)):
        brush.ball(canvas, shape.oval(x, y, 8, 5), 0xFFE9B44A)
    for y, tone in ((46.0, 0xFF9A4A2C), (60.0, 0xFFA9552F)):
        link = shape.path(
            f"M14 {y + 6} Q18 {y - 6} 30 {y - 2} Q58 {y + 8} 88 {y - 4} "
            f"Q98 {y - 6} 100 {y + 4} Q100 {y + 14} 90 {y + 15} Q56 {y + 24} 26 {y + 16} Q14 {y + 14} 14 {y + 6} Z"
        )
        brush.cast(canvas, link, dy=2.6)
        brush.blend(canvas, link, colour.lighten(tone, 0.32), colour.darken(tone, 0.35))
        brush.rim(canvas, link)
        for x in (34.0, 50.0, 66.0, 82.0):
            brush.stroke(canvas, shape.line((x - 3, y + 2), (x + 3, y + 13)), colour.fade(0xFF3A150C, 0.6), 2)
    brush.gloss(canvas, shape.path("M26 49 Q52 57 78 49 L78 51 Q52 60 26 52 Z"), 0.4)
    for x in (40.0, 72.0):
        brush.steam(canvas, palette, x, 40, 12)


PROP = Prop(
    name="sausage",
    words=(
        "sausage",
        "sausages",
        "bratwurst",
        "hot dog",
        "chorizo",
        "salami",
        "frankfurter",
        "cold cuts",
    ),
    aspect=1.3,
    draw=draw,
)
