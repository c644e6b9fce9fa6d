"""A sofa with two cushions."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 85, 94, 78)
    for x in (24, 140):
        brush.body(canvas, shape.path(f"M{x} 82 h7 l-1.4 12 h-4.2 Z"), colour.WOOD)
    brush.panel(canvas, shape.box(22, 24, 126, 54, 14), colour.darken(base, 0.08))
    brush.stroke(canvas, shape.line((85, 30), (85, 62)), colour.fade(colour.darken(base, 0.7), 0.5), 1.4, blur=0.4)
    for x in (28, 86):
        seat = shape.box(x, 54, 57, 20, 8)
        brush.cast(canvas, seat, dy=-1.6, blur=2, alpha=0.3)
        brush.panel(canvas, seat, colour.lighten(base, 0.1))
    brush.panel(canvas, shape.box(24, 70, 122, 16, 5), base)
    for x in (8, 136):
        arm = shape.box(x, 42, 26, 44, 12)
        brush.cast(canvas, arm, blur=2.4)
        brush.panel(canvas, arm, colour.lighten(base, 0.04))
    for x, tone, turn in ((46, palette.second, -10), (126, palette.support, 9)):
        pillow = shape.turned(
            shape.smooth(
                (x - 13, 32), (x, 34), (x + 13, 32), (x + 12, 45), (x + 13, 58), (x, 56), (x - 13, 58), (x - 12, 45)
            ),
            turn,
            x,
            45,
        )
        brush.cast(canvas, pillow, blur=2)
        brush.ball(canvas, pillow, colour.rgb(tone))


PROP = Prop(
    name="sofa",
    words=(
        "sofa",
        "couch",
        "settee",
        "living room",
        "lounge",
        "upholstery",
        "furniture store",
        "cosy evening",
    ),
    aspect=1.7,
    draw=draw,
    states=("still",),
)
