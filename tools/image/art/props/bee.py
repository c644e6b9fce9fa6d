"""A bee in flight."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 66, 93, 30)
    for d in ("M70 42 C62 18 70 6 82 8 C94 10 92 32 78 44 Z", "M64 42 C46 26 42 10 54 6 C66 4 72 24 72 42 Z"):
        wing = shape.path(d)
        brush.fill(canvas, wing, colour.fade(0xFFDDF0F7, 0.85))
        brush.stroke(canvas, wing, colour.fade(0xFF8FB4C6, 0.9), 0.8)
        brush.gloss(canvas, shape.scaled(wing, 0.5, 0.6, 66, 22), 0.6, 2)
    brush.panel(canvas, shape.polygon((114, 58), (126, 62), (114, 66), r=0.6), 0xFF2E2328)
    body = shape.path("M30 60 C34 42 56 38 80 42 C102 46 116 54 116 62 C116 70 102 80 80 82 C56 84 34 80 30 60 Z")
    brush.ball(canvas, body, 0xFFF8BE2A)
    for x in (60, 78, 96):
        stripe = shape.path(f"M{x} 30 C{x + 6} 50 {x + 6} 74 {x} 94 H{x + 9} C{x + 15} 74 {x + 15} 50 {x + 9} 30 Z")
        brush.band(canvas, body, stripe, 0xFF3A2A26, bend=0.6)
    brush.rim(canvas, body)
    for x1, y1 in ((24, 24), (38, 20)):
        feeler = shape.path(f"M{34 + (x1 - 24) * 0.4} 44 Q{x1} 36 {x1} {y1}")
        brush.stroke(canvas, feeler, 0xFF3A2A26, 1.6)
        brush.ball(canvas, shape.oval(x1, y1, 2.2), 0xFF3A2A26)
    head = shape.oval(34, 60, 18)
    brush.cast(canvas, head, dx=1)
    brush.ball(canvas, head, 0xFFF8BE2A)
    brush.face(canvas, 30, 58, 17)
    trail = shape.smooth((122, 70), (126, 82), (114, 90), (106, 84), closed=False)
    brush.stroke(canvas, trail, colour.fade(colour.rgb(palette.ink), 0.25), 0.9)


PROP = Prop(
    name="bee",
    words=(
        "bee",
        "bumblebee",
        "honeybee",
        "pollination",
        "insect",
        "bees",
        "beehive",
        "pollen",
        "pollinator",
        "wasp",
        "hive",
    ),
    aspect=1.3,
    draw=draw,
    states=("flying",),
)
