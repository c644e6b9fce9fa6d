"""A bell that rings."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 45, 95.5, 22)
    canvas.save()
    canvas.translate(1.5, 0)
    canvas.rotate(7, 45, 12)
    brush.stroke(canvas, shape.oval(45, 11, 5.5), colour.darken(colour.GOLD, 0.2), 3.4)
    brush.ball(canvas, shape.oval(45, 83, 8.4), colour.darken(colour.GOLD, 0.3))
    bell = shape.path("M45 14 Q66 15 68 42 Q69 62 79 72 Q82 78 76 79 H14 Q8 78 11 72 Q21 62 22 42 Q24 15 45 14 Z")
    brush.body(canvas, bell, colour.GOLD, foot=0.35)
    brush.band(canvas, bell, shape.box(8, 62, 76, 5), colour.accent(palette))
    brush.gloss(canvas, shape.path("M31 26 Q26 40 26 56 Q31 56 33 40 Q35 30 38 22 Z"), 0.45)
    canvas.restore()
    for turn in (-1, 1):
        arcs = shape.path("M12 24 Q6 34 8 46 M6 27 Q2 36 3.6 46")
        arcs = arcs if turn == -1 else shape.flipped(arcs, 45)
        brush.stroke(canvas, arcs, colour.fade(colour.accent(palette), 0.8), 2)


PROP = Prop(
    name="bell",
    words=(
        "bell",
        "notification",
        "reminder",
        "alert bell",
        "ring the bell",
        "doorbell",
        "school bell",
        "hand bell",
        "notify",
        "subscribe bell",
    ),
    aspect=0.9,
    draw=draw,
)
