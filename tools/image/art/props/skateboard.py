"""A skateboard."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 72, 94.5, 58)
    canvas.save()
    canvas.rotate(-8, 72, 60)
    for x in (38.0, 106.0):
        brush.panel(canvas, shape.polygon((x - 10, 62), (x + 10, 62), (x + 5, 74), (x - 5, 74)), colour.STEEL)
        for dx in (-7.0, 7.0):
            brush.ball(canvas, shape.oval(x + dx, 77, 8), colour.CREAM)
            brush.ball(canvas, shape.oval(x + dx, 77, 3.4), colour.IRON)
    deck = shape.path(
        "M4 46 Q2 40 8 40 Q14 42 22 52 Q26 55 32 55 H112 Q118 55 122 52 Q130 42 136 40 Q142 40 140 46 Q134 62 120 64 "
        "H24 Q10 62 4 46 Z"
    )
    brush.cast(canvas, deck)
    brush.blend(canvas, deck, colour.lighten(colour.accent(palette), 0.25), colour.darken(colour.accent(palette), 0.25))
    brush.inside(canvas, deck, shape.box(0, 59, 150, 3), brush.paint(colour.fade(colour.WOOD, 0.95)))
    brush.rim(canvas, deck)
    canvas.restore()
    for x, y, r in ((116, 20, 6), (26, 30, 4)):
        brush.sparkle(canvas, x, y, r, colour.rgb(palette.support))


PROP = Prop(
    name="skateboard",
    words=(
        "skateboard",
        "skateboarding",
        "skate park",
        "skater",
        "inline skates",
        "rollerblades",
        "roller skates",
        "youth club",
    ),
    aspect=1.45,
    draw=draw,
)
