"""A tennis racket and a ball."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 46, 94.5, 36)
    canvas.save()
    canvas.rotate(32, 46, 50)
    frame = shape.oval(46, 30, 23, 28)
    canvas.save()
    canvas.clipPath(frame, skia.ClipOp.kIntersect, True)
    brush.fill(canvas, frame, colour.fade(colour.PAPER, 0.4))
    for at in range(11):
        offset = -22 + at * 4.6
        brush.stroke(
            canvas,
            shape.path(f"M{46 + offset} 0 V60 M20 {30 + offset * 1.2} H72"),
            colour.fade(colour.CREAM, 0.95),
            0.8,
        )
    canvas.restore()
    brush.stroke(canvas, shape.path("M33 53 L43 70 M59 53 L49 70"), colour.darken(colour.accent(palette), 0.1), 4)
    brush.stroke(canvas, frame, colour.darken(colour.accent(palette), 0.3), 6)
    brush.stroke(canvas, shape.moved(frame, -0.5, -0.5), colour.accent(palette), 4)
    brush.body(canvas, shape.box(42, 66, 8, 34, 2.5), colour.NIGHT)
    brush.stroke(canvas, shape.path("M42 74 l8 -3 M42 81 l8 -3 M42 88 l8 -3"), colour.fade(colour.STEEL, 0.4), 1)
    canvas.restore()
    brush.ball(canvas, shape.oval(76, 82, 12), 0xFFC9DC3C)
    brush.stroke(canvas, shape.path("M66 76 Q76 82 72 93 M82 71.5 Q78 80 87 86"), colour.PAPER, 1.4)


PROP = Prop(
    name="tennis-racket",
    words=(
        "tennis racket",
        "tennis",
        "racket",
        "badminton",
        "squash",
        "tennis club",
        "tennis court",
        "table tennis",
    ),
    aspect=0.95,
    draw=draw,
)
