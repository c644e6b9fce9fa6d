"""A striped swim ring on water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    water = shape.path(
        "M4 62 C20 56 34 66 50 62 C68 57 84 66 100 61 C110 58 118 60 122 62 C126 76 112 94 62 94 C14 94 0 76 4 62 Z"
    )
    brush.ball(canvas, water, 0xFF37A6D8)
    for y, dx in ((70, 0), (78, 10), (86, 24)):
        wave = shape.smooth(
            (14 + dx, y), (30, y - 2.4), (48, y + 1.6), (68, y - 1.6), (86, y + 1.6), (112 - dx, y - 1), closed=False
        )
        brush.stroke(canvas, wave, colour.fade(0xFFD8F4FF, 0.6), 1.4)
    brush.inside(canvas, water, shape.oval(64, 72, 48, 14), brush.paint(colour.fade(0xFF0C4E78, 0.5), blur=4))
    ring = shape.minus(shape.oval(62, 46, 46, 38), shape.oval(62, 44, 20, 14))
    brush.cast(canvas, ring, dy=3, blur=3)
    brush.ball(canvas, ring, 0xFFFFF9F0)
    for at in range(4):
        part = shape.wedge(62, 45, 60, at * 90 + 22, 46)
        brush.inside(
            canvas,
            ring,
            part,
            brush.shaded(
                brush.radial(
                    48,
                    22,
                    70,
                    (
                        (0, colour.lighten(colour.accent(palette), 0.35)),
                        (0.5, colour.accent(palette)),
                        (1, colour.darken(colour.accent(palette), 0.35)),
                    ),
                )
            ),
        )
    brush.rim(canvas, ring, 1.0, 2.4)
    hole = shape.oval(62, 44, 20, 14)
    brush.blend(canvas, hole, 0xFF1F82B4, 0xFF4FBCE6)
    brush.hollow(canvas, hole, 0.5, 2.4)
    brush.gloss(canvas, shape.turned(shape.oval(36, 24, 13, 4), -34, 36, 24), 0.75, 1.2)
    rope = shape.arc(62, 46, 48, 40, 30, 120)
    brush.stroke(canvas, rope, 0xFFF6E8CF, 2)
    front = shape.smooth((10, 76), (28, 79), (46, 84), (62, 85), (80, 84), (98, 79), (114, 76), closed=False)
    brush.stroke(canvas, front, colour.fade(colour.WHITE, 0.85), 2)


PROP = Prop(
    name="swim-ring",
    words=(
        "swim ring",
        "swimming",
        "swimming pool",
        "pool",
        "swimmer",
        "life ring",
        "lifebuoy",
        "swim",
        "swimming lesson",
        "lifeguard",
    ),
    aspect=1.25,
    draw=draw,
    states=("afloat",),
)
