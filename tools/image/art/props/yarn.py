"""A ball of wool with two knitting needles."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 56, 94, 42)
    for x0, x1 in ((10.0, 78.0), (104.0, 36.0)):
        needle = shape.line((x0, 8), (x1, 84))
        brush.stroke(canvas, shape.moved(needle, 1, 1.6), colour.fade(0xFF180C1C, 0.25), 3.6, blur=1.2)
        brush.stroke(canvas, needle, colour.WOOD, 3.4)
        brush.ball(canvas, shape.oval(x0, 8, 4.6), colour.rgb(palette.second))
    ball = shape.oval(56, 58, 36)
    brush.cast(canvas, ball, blur=2.4)
    brush.ball(canvas, ball, base)
    for turn, lean in ((-38, 0.34), (24, 0.3), (82, 0.36)):
        _strands(canvas, ball, base, turn, lean)
    tail = shape.path("M84 82 Q100 96 112 86 Q120 78 124 90")
    brush.stroke(canvas, shape.moved(tail, 0.6, 1.2), colour.fade(0xFF180C1C, 0.2), 3.2, blur=1)
    brush.stroke(canvas, tail, base, 2.8)


def _strands(canvas: skia.Canvas, ball: skia.Path, base: int, turn: float, lean: float) -> None:
    """One winding of the thread: strands side by side round the ball."""
    canvas.save()
    canvas.clipPath(ball, True)
    for at in range(-3, 4):
        strand = shape.turned(shape.oval(56 + at * 5.2, 58, 36 * lean, 40), turn, 56, 58)
        tone = colour.darken(base, 0.3) if at % 2 else colour.lighten(base, 0.28)
        brush.stroke(canvas, strand, colour.fade(tone, 0.6), 1.3)
    canvas.restore()


PROP = Prop(
    name="yarn",
    words=(
        "yarn",
        "ball of wool",
        "wool",
        "knitting",
        "crochet",
        "ball of yarn",
        "knitting needles",
        "weaving",
        "thread",
    ),
    aspect=1.3,
    draw=draw,
)
