"""Folded blankets with a pillow on top."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94.5, 54)
    tones = (colour.rgb(palette.second), colour.rgb(palette.support), colour.accent(palette))
    for at, tone in enumerate(tones):
        y = 77 - at * 15.0
        fold = shape.path(f"M14 {y} H106 Q118 {y} 118 {y + 8.5} Q118 {y + 17} 106 {y + 17} H14 Q9 {y + 8.5} 14 {y} Z")
        brush.cast(canvas, fold, dy=2)
        brush.blend(canvas, fold, colour.lighten(tone, 0.25), colour.darken(tone, 0.2))
        brush.rim(canvas, fold)
        brush.stroke(
            canvas,
            shape.path(f"M16 {y + 8.5} H104 Q110 {y + 8.5} 110 {y + 8.5}"),
            colour.fade(colour.darken(tone, 0.5), 0.4),
            1.4,
        )
    pillow = shape.path(
        "M20 22 Q62 14 104 22 Q110 18 108 26 Q112 36 108 44 Q110 52 102 48 Q62 54 22 48 Q14 52 16 44 Q12 34 16 26 "
        "Q14 18 20 22 Z"
    )
    brush.cast(canvas, pillow, dy=2.6, blur=2)
    brush.ball(canvas, pillow, colour.PAPER, depth=0.7)
    brush.stroke(canvas, shape.path("M26 44 Q40 38 48 40 M98 26 Q88 32 80 30"), colour.fade(colour.IRON, 0.3), 1.6)


PROP = Prop(
    name="blanket",
    words=(
        "blanket",
        "blankets",
        "duvet",
        "pillow",
        "cushion",
        "bed linen",
        "bedding",
        "quilt",
        "towels",
        "towel",
        "sheets",
    ),
    aspect=1.25,
    draw=draw,
)
