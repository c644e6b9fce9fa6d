"""A target with an arrow in the middle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 48, 95, 26)
    for x0, x1 in ((34, 26), (62, 70)):
        brush.stroke(canvas, shape.line((x0, 76), (x1, 94)), colour.BARK, 4)
    brush.cast(canvas, shape.oval(48, 50, 38), blur=2)
    for r, tone in ((38, base), (30, colour.PAPER), (22, base), (14, colour.PAPER), (6.4, base)):
        brush.ball(canvas, shape.oval(48, 50, r), tone, depth=0.5)
    brush.fill(canvas, shape.oval(49, 52, 5, 2), colour.fade(0xFF180C1C, 0.3), blur=1)
    shaft = shape.line((48, 50), (90, 14))
    brush.stroke(canvas, shape.moved(shaft, 1, 3), colour.fade(0xFF180C1C, 0.25), 2.6, blur=1)
    brush.stroke(canvas, shaft, 0xFF5A3A2A, 2.8)
    for d in ("M84 19 L88 8 L97 3 L92 13 Z", "M84 19 L96 18 L101 9 L91 13 Z"):
        brush.panel(canvas, shape.path(d), colour.rgb(palette.second))


PROP = Prop(
    name="target",
    words=(
        "target",
        "aim",
        "bullseye",
        "focus",
        "dartboard",
        "objective",
        "precision",
        "purpose",
        "mission",
        "dart",
        "accurate",
        "centre",
        "kpi",
    ),
    aspect=1.05,
    draw=draw,
    states=("hit",),
)
