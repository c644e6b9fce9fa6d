"""Two ripe tomatoes, one of them cut."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

RED = 0xFFDE3B2B


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 74, 94, 60)
    whole = shape.path("M52 24 C20 18 8 40 10 60 C12 84 30 94 52 94 C76 94 94 84 96 60 C97 38 84 18 52 24 Z")
    brush.ball(canvas, whole, RED)
    brush.gloss(canvas, shape.turned(shape.oval(32, 46, 6, 12), 24, 32, 46), 0.55, 1.6)
    for turn in (0, 62, 128, 190, 246, 305):
        sepal = shape.turned(shape.blade(52, 27, 52, 6, 8), turn, 52, 27)
        brush.panel(canvas, shape.scaled(sepal, 1.0, 0.62, 52, 27), colour.LEAF)
    brush.stroke(canvas, shape.path("M52 26 q1 -10 7 -14"), colour.darken(colour.LEAF, 0.2), 4)
    _half(canvas)


def _half(canvas: skia.Canvas) -> None:
    """The cut half: skin, flesh, and chambers with seeds."""
    x, y, r = 112.0, 68.0, 28.0
    brush.cast(canvas, shape.oval(x, y, r), dx=-1, blur=2)
    brush.fill(canvas, shape.oval(x, y, r, r * 0.95), colour.darken(RED, 0.1))
    brush.fill(canvas, shape.oval(x, y, r * 0.92, r * 0.87), 0xFFF0705A)
    for at in range(3):
        chamber = shape.wedge(x, y, r * 0.74, at * 120 + 20, 80)
        brush.fill(canvas, chamber, 0xFFC92F22)
        for step in (36, 60, 84):
            seed = shape.turned(shape.oval(x + r * 0.52, y, 2.6, 1.5), at * 120 + step, x, y)
            brush.fill(canvas, seed, 0xFFFFE2A8)
    brush.fill(canvas, shape.oval(x, y, r * 0.2), 0xFFF28B72)
    brush.stroke(canvas, shape.arc(x, y, r * 0.9, r * 0.85, 190, 90), colour.fade(colour.WHITE, 0.5), 1.4)


PROP = Prop(
    name="tomato",
    words=("tomato", "tomatoes", "cherry tomato", "plum tomato"),
    aspect=1.45,
    draw=draw,
)
