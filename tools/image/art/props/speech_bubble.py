"""Two speech bubbles."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 62, 95, 40)
    back = shape.union(shape.box(50, 38, 66, 40, 13), shape.path("M98 72 L106 91 L84 76 Z"))
    brush.cast(canvas, back, blur=2.4, alpha=0.24)
    brush.panel(canvas, back, colour.rgb(palette.second))
    front = shape.union(shape.box(9, 9, 80, 50, 15), shape.path("M24 54 L19 76 L44 56 Z"))
    brush.cast(canvas, front, dy=2.6, blur=2.6)
    brush.panel(canvas, front, colour.accent(palette))
    ink = colour.on(colour.accent(palette))
    if state == "question":
        mark = shape.path("M40 28 C40 16 58 16 58 27 C58 34 49 33 49 40")
        brush.stroke(canvas, mark, ink, 5)
        brush.fill(canvas, shape.oval(49, 49, 3.2), ink)
    else:
        for at, wide in enumerate((48, 52, 30)):
            brush.fill(canvas, shape.box(23, 21 + at * 10, wide, 4.6, 2.3), ink)
    for x in (76, 88, 100):
        brush.fill(canvas, shape.oval(x, 66, 3), colour.fade(colour.on(colour.rgb(palette.second)), 0.9))


PROP = Prop(
    name="speech-bubble",
    words=(
        "speech bubble",
        "chat",
        "message",
        "conversation",
        "comment",
        "talk bubble",
        "dialogue",
        "review",
        "feedback",
        "question",
        "answer",
        "discussion",
        "quote",
        "quotation",
        "testimonial",
        "opinion",
        "contact",
        "text message",
        "sms",
        "faq",
        "language",
    ),
    aspect=1.25,
    draw=draw,
    states=(
        "talk",
        "question",
    ),
)
