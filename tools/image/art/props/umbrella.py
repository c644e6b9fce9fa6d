"""An open umbrella."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 95, 12)
    hook = shape.path("M52.5 20 V84 C52.5 96 66 96 66 85")
    brush.stroke(canvas, hook, 0xFF5A3A2A, 3.4)
    brush.stroke(canvas, shape.moved(hook, -0.6, 0), 0xFFA9744A, 1.1)
    base = colour.accent(palette)
    dome = shape.path(
        "M6 52 C8 24 28 10 52.5 10 C77 10 97 24 99 52 C92 45 82 45 76 52 C70 45 59 45 52.5 52 "
        "C46 45 35 45 29 52 C23 45 13 45 6 52 Z"
    )
    brush.cast(canvas, dome, dx=0, dy=3, blur=2.4)
    brush.ball(canvas, dome, base)
    other = colour.rgb(palette.second)
    for d in (
        "M52.5 10 C34 14 28 34 29 52 C35 45 46 45 52.5 52 Z",
        "M52.5 10 C84 14 94 34 99 52 C92 45 82 45 76 52 C77 34 68 16 52.5 10 Z",
    ):
        gore = shape.path(d)
        brush.inside(canvas, dome, gore, brush.paint(colour.fade(colour.lighten(other, 0.8), 0.8)))
    for d in ("M52.5 10 C34 14 28 34 29 52", "M52.5 10 C71 14 77 34 76 52", "M52.5 10 V52"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.darken(base, 0.6), 0.5), 0.8)
    brush.gloss(canvas, shape.path("M16 42 C19 30 26 22 36 17 L38 20 C30 25 24 32 21 42 Z"), 0.4, 1)
    brush.rim(canvas, dome, 0.8, 1)
    brush.body(canvas, shape.box(51, 4, 3, 7, 1.4), 0xFF5A3A2A)


PROP = Prop(
    name="umbrella",
    words=(
        "umbrella",
        "parasol",
        "rain protection",
        "insurance",
        "protection",
        "raincoat",
        "regen",
    ),
    aspect=1.05,
    draw=draw,
    states=("open",),
)
