"""A stopwatch that is running."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 43, 95, 24)
    brush.body(canvas, shape.box(38, 8, 10, 12, 2), colour.STEEL)
    brush.body(canvas, shape.box(34, 4, 18, 8, 3), colour.accent(palette))
    canvas.save()
    canvas.rotate(42, 43, 56)
    brush.body(canvas, shape.box(38.5, 9, 9, 9, 2.5), colour.IRON)
    canvas.restore()
    brush.ball(canvas, shape.oval(43, 56, 38.5), colour.STEEL)
    face = shape.oval(43, 56, 32)
    brush.panel(canvas, face, colour.PAPER)
    brush.hollow(canvas, face, 0.45, 2)
    brush.inside(
        canvas, face, shape.wedge(43, 56, 32, -90, 130), brush.paint(colour.fade(colour.accent(palette), 0.85))
    )
    _dial(canvas)


def _dial(canvas: skia.Canvas) -> None:
    for at in range(24):
        angle = at * math.tau / 24
        near = 24.5 if at % 6 == 0 else 27.5
        tick = shape.line(
            (43 + near * math.sin(angle), 56 - near * math.cos(angle)),
            (43 + 29.5 * math.sin(angle), 56 - 29.5 * math.cos(angle)),
        )
        brush.stroke(canvas, tick, colour.NIGHT, 2.2 if at % 6 == 0 else 1)
    brush.stroke(canvas, shape.line((38, 52), (62, 72.5)), colour.NIGHT, 2.6)
    brush.ball(canvas, shape.oval(43, 56, 3.6), colour.NIGHT)


PROP = Prop(
    name="stopwatch",
    words=(
        "stopwatch",
        "seconds",
        "quick time",
        "time limit",
        "time trial",
        "record time",
        "sprint time",
        "timer clock",
        "countdown",
    ),
    aspect=0.85,
    draw=draw,
)
