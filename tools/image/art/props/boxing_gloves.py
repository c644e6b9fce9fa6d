"""A pair of boxing gloves."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 55, 96, 34)
    brush.stroke(canvas, shape.path("M30 16 Q44 2 55 8 Q66 2 82 16"), colour.PAPER, 2)
    for side in (1, -1):
        canvas.save()
        if side < 0:
            canvas.translate(110, 4)
            canvas.scale(-1, 1)
        red = colour.accent(palette) if side > 0 else colour.darken(colour.accent(palette), 0.12)
        cuff = shape.path("M16 14 H42 V32 H14 Z")
        brush.body(canvas, cuff, colour.PAPER)
        glove = shape.path("M13 30 H44 Q58 36 58 58 Q58 88 32 90 Q6 90 5 62 Q5 42 13 30 Z")
        brush.cast(canvas, glove)
        brush.ball(canvas, glove, red)
        thumb = shape.path("M42 36 Q58 38 58 52 Q56 66 46 64 Q38 60 40 48 Z")
        brush.cast(canvas, thumb)
        brush.ball(canvas, thumb, colour.lighten(red, 0.08))
        brush.stroke(canvas, shape.path("M12 70 Q28 80 46 74"), colour.fade(colour.darken(red, 0.6), 0.45), 1.6)
        brush.gloss(canvas, shape.smooth((14, 44), (22, 38), (30, 40), (18, 54)), 0.45, 1.4)
        canvas.restore()


PROP = Prop(
    name="boxing-gloves",
    words=(
        "boxing gloves",
        "boxing",
        "martial arts",
        "judo",
        "karate",
        "self-defence",
        "kickboxing",
        "boxer",
        "fight",
    ),
    aspect=1.1,
    draw=draw,
)
