"""A canoe with its paddle on the water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    for y, tone in ((74.0, 0.25), (82.0, 0.0)):
        wave = shape.path(f"M4 {y + 4} q14 -8 27 0 t27 0 t27 0 t27 0 t27 0 t27 0 V95 H4 Z")
        brush.fill(canvas, wave, colour.lighten(colour.WATER, tone))
        if y < 80:
            _hull(canvas, base)
    paddle = shape.line((46, 22), (122, 78))
    brush.stroke(canvas, shape.moved(paddle, 1, 2), colour.fade(0xFF180C1C, 0.25), 4, blur=1.2)
    brush.stroke(canvas, paddle, colour.WOOD, 3.4)
    for x, y in ((39.0, 17.0), (129.0, 83.0)):
        brush.panel(canvas, shape.turned(shape.oval(x, y, 11, 5.4), 36, x, y), colour.rgb(palette.second))
    brush.stroke(
        canvas,
        shape.path("M18 90 q10 -5 20 0 M70 91 q10 -5 20 0 M116 90 q10 -5 20 0"),
        colour.fade(colour.WHITE, 0.7),
        1.6,
    )


def _hull(canvas: skia.Canvas, base: int) -> None:
    hull = shape.path("M4 44 Q16 52 30 54 H140 Q154 52 166 44 Q164 84 136 86 H34 Q6 84 4 44 Z")
    brush.cast(canvas, hull, dy=3, blur=2)
    brush.blend(canvas, hull, colour.lighten(base, 0.25), colour.darken(base, 0.3))
    brush.rim(canvas, hull)
    brush.stroke(canvas, shape.path("M5 46 Q18 55 30 56 H140 Q152 55 165 46"), colour.WOOD, 3)
    for x in (54.0, 112.0):
        brush.panel(canvas, shape.box(x, 51, 14, 5, 2), colour.darken(colour.WOOD, 0.2))
    brush.inside(canvas, hull, shape.box(0, 68, 170, 4), brush.paint(colour.fade(colour.on(base), 0.8)))


PROP = Prop(
    name="canoe",
    words=(
        "canoe",
        "kayak",
        "paddle",
        "paddling",
        "canoeing",
        "rowing",
        "rowing boat",
        "raft",
        "stand-up paddle",
        "jetty",
    ),
    aspect=1.7,
    draw=draw,
)
