"""An open hand."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    skin = colour.SKINS[(seed * 2 + 1) % len(colour.SKINS)]
    brush.floating(canvas, palette, 45, 96, 20)
    sleeve = shape.path("M27 78 H63 V90 Q63 94 58 94 H32 Q27 94 27 90 Z")
    bones = (
        ((32, 48), (24, 20)),
        ((41, 44), (39, 10)),
        ((51, 44), (55, 13)),
        ((60, 49), (70, 24)),
        ((30, 64), (10, 48)),
    )
    fingers = [
        shape.turned(shape.box(x1 - 5, y1 - 5, 10, _long(x0, y0, x1, y1) + 12, 5), _turn(x0, y0, x1, y1), x1, y1)
        for (x0, y0), (x1, y1) in bones
    ]
    palm = shape.smooth((27, 50), (34, 42), (56, 42), (66, 50), (65, 68), (58, 82), (34, 82), (27, 68))
    form = shape.union(palm, *fingers, shape.box(33, 70, 24, 16, 4))
    brush.cast(canvas, form)
    brush.ball(canvas, form, skin, depth=0.8)
    lines = shape.path("M34 56 Q46 50 62 58 M34 64 Q44 60 54 68 M36 50 Q38 66 44 76")
    brush.stroke(canvas, lines, colour.fade(colour.darken(skin, 0.5), 0.45), 1.1)
    for x, y in ((27, 32), (40, 25), (54, 27), (66, 35)):
        brush.stroke(
            canvas, shape.line((x - 3, y + 0.6), (x + 3, y - 0.6)), colour.fade(colour.darken(skin, 0.5), 0.4), 0.9
        )
    brush.cast(canvas, sleeve, dy=-1)
    brush.body(canvas, sleeve, colour.accent(palette))


def _long(x0: float, y0: float, x1: float, y1: float) -> float:
    return math.hypot(x1 - x0, y1 - y0)


def _turn(x0: float, y0: float, x1: float, y1: float) -> float:
    return math.degrees(math.atan2(y0 - y1, x0 - x1)) - 90


PROP = Prop(
    name="hand",
    words=(
        "hand",
        "hands",
        "palm",
        "finger",
        "fingers",
        "wash hands",
        "hand washing",
        "high five",
        "wave hello",
        "thumb and fingers",
    ),
    aspect=0.9,
    draw=draw,
    states=("open",),
)
