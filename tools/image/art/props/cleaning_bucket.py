"""A bucket of suds with a mop, a sponge and a spray bottle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 95, 44)
    pole = shape.turned(shape.box(20, 2, 3.4, 62, 1.6), -14, 22, 60)
    brush.body(canvas, pole, colour.WOOD)
    bucket = shape.path("M20 50 H72 L66 90 Q65 95 60 95 H32 Q27 95 26 90 Z")
    foam = [(26.0, 48.0, 8.0), (36, 44, 10), (48, 42, 11), (60, 45, 9), (68, 49, 6), (42, 36, 6), (54, 35, 5)]
    brush.stroke(canvas, shape.path("M21 52 C22 24 70 24 71 52"), colour.STEEL, 2.2)
    for x, y, r in foam:
        brush.ball(canvas, shape.oval(x, y, r), 0xFFF4FAFF)
    brush.cast(canvas, bucket)
    brush.body(canvas, bucket, colour.accent(palette))
    brush.body(canvas, shape.box(18, 48, 56, 6, 3), colour.darken(colour.accent(palette), 0.15))
    brush.band(canvas, bucket, shape.box(18, 68, 56, 9), colour.lighten(colour.accent(palette), 0.5))
    sponge = shape.turned(shape.box(70, 82, 24, 12, 3), 4, 82, 88)
    brush.cast(canvas, sponge)
    brush.panel(canvas, sponge, 0xFFF7CF4A)
    brush.inside(canvas, sponge, shape.turned(shape.box(70, 82, 24, 4), 4, 82, 88), brush.paint(0xFF3E8F62))
    for x, y in ((75.0, 90.0), (81, 92), (87, 90), (79, 88.6), (90, 92)):
        brush.fill(canvas, shape.oval(x, y, 1.1, 0.8), colour.fade(0xFFB8861E, 0.7))
    spray = shape.path("M80 82 V58 C80 53 85 52 85 48 H93 C93 52 98 53 98 58 V82 Q98 84 96 84 H82 Q80 84 80 82 Z")
    brush.cast(canvas, spray)
    brush.body(canvas, spray, 0xFF8FD0EE)
    brush.body(canvas, shape.path("M84 48 V42 H78 L76 38 H95 V48 Z"), colour.rgb(palette.second))
    brush.panel(canvas, shape.box(83, 62, 12, 13, 2), 0xFFFFFBF2)
    for x, y, r in ((64.0, 22.0, 5.0), (76, 14, 3.4), (56, 12, 2.6), (86, 26, 2.4)):
        bubble = shape.oval(x, y, r)
        brush.fill(canvas, bubble, colour.fade(0xFFBFE6FA, 0.55))
        brush.stroke(canvas, bubble, colour.fade(colour.WHITE, 0.9), 0.7)
        brush.gloss(canvas, shape.oval(x - r * 0.35, y - r * 0.35, r * 0.28), 0.95, 0.2)


PROP = Prop(
    name="cleaning-bucket",
    words=(
        "cleaning bucket",
        "cleaning",
        "cleaner",
        "bucket",
        "mop",
        "housekeeping",
        "cleaning service",
        "sponge",
        "spring cleaning",
        "scrub",
    ),
    aspect=1.05,
    draw=draw,
    states=("still",),
)
