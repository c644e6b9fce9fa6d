"""A cordless drill."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 78, 94.5, 26)
    brush.body(canvas, shape.box(58, 80, 44, 14, 3), colour.NIGHT, foot=0.4)
    brush.body(canvas, shape.box(56, 74, 48, 8, 2.5), base)
    grip = shape.path("M66 44 H92 Q90 60 95 76 H70 Q66 60 66 44 Z")
    brush.body(canvas, grip, colour.darken(colour.NIGHT, 0.1))
    for y in (54.0, 60.0, 66.0):
        brush.stroke(canvas, shape.line((74, y), (90, y + 0.6)), colour.fade(colour.STEEL, 0.25), 1.4)
    brush.ball(canvas, shape.box(61, 49, 8, 13, 3.5), base)
    barrel = shape.path("M38 18 Q38 14 42 14 H92 Q106 14 106 31 Q106 48 92 48 H42 Q38 48 38 44 Z")
    brush.cast(canvas, barrel, dy=2)
    brush.blend(canvas, barrel, colour.lighten(base, 0.3), colour.darken(base, 0.25))
    brush.rim(canvas, barrel)
    for x in (88.0, 93.0, 98.0):
        brush.stroke(canvas, shape.line((x, 24), (x, 38)), colour.fade(colour.darken(base, 0.7), 0.6), 2)
    brush.stroke(canvas, shape.line((48, 30), (78, 30)), colour.fade(colour.on(base), 0.85), 3)
    brush.blend(canvas, shape.polygon((22, 22), (38, 17), (38, 45), (22, 40), r=1.5), 0xFF8B94A0, 0xFF343B48)
    brush.blend(canvas, shape.box(3, 29, 20, 4.4, 1), colour.lighten(colour.STEEL, 0.4), colour.IRON)
    brush.stroke(canvas, shape.path("M6 33 l3 -4 m3 4 l3 -4 m3 4 l3 -4"), colour.fade(colour.NIGHT, 0.5), 0.9)


PROP = Prop(
    name="drill",
    words=(
        "drill",
        "power drill",
        "cordless drill",
        "power tool",
        "drilling",
        "screwdriver set",
        "electric tool",
    ),
    aspect=1.15,
    draw=draw,
)
