"""A television."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 70, 93, 48)
    for x0, x1 in ((46, 38), (94, 102)):
        brush.stroke(canvas, shape.line((x0, 80), (x1, 92)), 0xFF2B313D, 3.4)
    brush.panel(canvas, shape.box(8, 12, 124, 70, 4), 0xFF2B313D)
    view = shape.box(11.4, 15.4, 117.2, 62, 1.6)
    brush.blend(canvas, view, colour.lighten(base, 0.25), colour.darken(base, 0.35))
    hills = shape.path("M0 90 L34 50 L54 68 L82 40 L130 84 V100 H0 Z")
    brush.inside(canvas, view, shape.oval(98, 34, 9), brush.paint(colour.CREAM))
    brush.inside(canvas, view, hills, brush.paint(colour.fade(colour.darken(base, 0.75), 0.6)))
    brush.cast(canvas, shape.oval(70, 46, 14), blur=2)
    brush.fill(canvas, shape.oval(70, 46, 14), colour.fade(colour.PAPER, 0.95))
    brush.fill(canvas, shape.polygon((66, 38.6), (78, 46), (66, 53.4), r=1.4), base)
    brush.inside(
        canvas,
        view,
        shape.polygon((20, 10), (60, 10), (30, 84), (-10, 84)),
        brush.paint(colour.fade(colour.WHITE, 0.1)),
    )


PROP = Prop(
    name="television",
    words=(
        "television",
        "tv",
        "monitor",
        "screen",
        "film",
        "movie",
        "video",
        "cinema",
        "watch",
        "series",
        "channel",
        "streaming",
        "documentary",
        "display screen",
        "trailer",
        "media",
    ),
    aspect=1.4,
    draw=draw,
    states=("on",),
)
