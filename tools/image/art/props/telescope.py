"""A telescope on a tripod."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 94.5, 34)
    for x in (26.0, 78.0, 52.0):
        leg = shape.line((52, 56), (x, 93))
        brush.stroke(canvas, leg, colour.darken(colour.WOOD, 0.35), 4.6)
        brush.stroke(canvas, shape.moved(leg, -0.6, 0), colour.WOOD, 2.8)
    brush.ball(canvas, shape.oval(52, 55, 7), colour.IRON)
    canvas.save()
    canvas.rotate(-27, 52, 48)
    base = colour.accent(palette)
    for x, y, wide, high, tone in (
        (2.0, 42.0, 14.0, 12.0, colour.NIGHT),
        (14.0, 39.0, 30.0, 18.0, base),
        (42.0, 35.0, 46.0, 26.0, base),
        (86.0, 32.0, 12.0, 32.0, colour.GOLD),
        (40.0, 34.0, 6.0, 28.0, colour.GOLD),
    ):
        tube = shape.box(x, y, wide, high, 2.4)
        brush.blend(canvas, tube, colour.lighten(tone, 0.4), colour.darken(tone, 0.42))
        brush.rim(canvas, tube)
    brush.blend(canvas, shape.oval(98, 48, 3.4, 14), 0xFFDDF4FF, 0xFF6FA5C6)
    canvas.restore()
    for x, y, r in ((90, 8, 4), (18, 10, 3), (8, 26, 2)):
        brush.sparkle(canvas, x, y, r, 0xFFFFD35A)


PROP = Prop(
    name="telescope",
    words=(
        "telescope",
        "observatory",
        "stargazing",
        "astronomer",
        "star gazing",
        "spyglass",
    ),
    aspect=1.05,
    draw=draw,
)
