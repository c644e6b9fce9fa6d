"""A question mark that stands like a thing."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 37, 95, 17)
    hook = shape.path(
        "M8 34 Q8 5 38 5 Q68 5 68 32 Q68 47 55 55 Q46 61 46 68 V71 H28 V65 Q28 52 41 44 Q50 39 50 32 Q50 21 38 21 "
        "Q25 21 25 34 Q25 36 23 36 H10 Q8 36 8 34 Z"
    )
    depth = shape.moved(hook, 3, 2)
    brush.fill(canvas, depth, colour.darken(base, 0.5))
    brush.panel(canvas, hook, base)
    brush.rim(canvas, hook, 1.0, 3)
    brush.ball(canvas, shape.oval(38.5, 85, 10.6), colour.darken(base, 0.5))
    brush.ball(canvas, shape.oval(37, 84, 10.4), base)
    brush.gloss(canvas, shape.path("M14 26 Q18 11 36 10 Q22 14 19 28 Z"), 0.5)


PROP = Prop(
    name="question-mark",
    words=(
        "question mark",
        "question",
        "why",
        "how",
        "what",
        "riddle",
        "unknown",
        "quiz",
        "faq",
        "wonder",
    ),
    aspect=0.75,
    draw=draw,
)
