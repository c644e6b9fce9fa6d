"""A tick on a round badge."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 47.5, 96, 28)
    badge = shape.star(47.5, 48, 44, 39.5, 16)
    brush.cast(canvas, badge, dy=3, blur=2.4)
    brush.panel(canvas, badge, base)
    disc = shape.oval(47.5, 48, 33)
    brush.ball(canvas, disc, colour.lighten(base, 0.12))
    brush.stroke(canvas, shape.oval(47.5, 48, 33), colour.fade(colour.on(base), 0.55), 1.6)
    tick = shape.path("M30 49 L42.5 62 L66 35")
    brush.stroke(canvas, shape.moved(tick, 1, 2.4), colour.fade(0xFF180C1C, 0.3), 9, blur=1.6)
    brush.stroke(canvas, tick, colour.on(base), 8.6)


PROP = Prop(
    name="check-mark",
    words=(
        "check mark",
        "tick",
        "done",
        "completed",
        "yes",
        "confirmed",
        "approved tick",
        "success",
        "ready",
        "all clear",
        "passed",
    ),
    aspect=0.95,
    draw=draw,
)
