"""A clapperboard."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94.5, 46)
    board = shape.box(8, 42, 94, 52, 3)
    brush.panel(canvas, board, colour.NIGHT)
    ink = colour.fade(colour.PAPER, 0.85)
    brush.stroke(canvas, shape.path("M14 60 H96 M14 75 H96 M42 60 V75 M70 60 V75"), ink, 1.4)
    brush.stroke(canvas, shape.path("M18 68 h14 M47 68 h12 M76 68 h14 M18 84 h40"), ink, 3)
    brush.ball(canvas, shape.oval(86, 84, 4), colour.accent(palette))
    _stick(canvas, palette, 29, 0)
    _stick(canvas, palette, 23, -11)
    brush.ball(canvas, shape.oval(14, 36, 4.5), colour.STEEL)


def _stick(canvas: skia.Canvas, palette: Palette, y: float, turn: float) -> None:
    canvas.save()
    canvas.rotate(turn, 12, y + 6)
    bar = shape.box(8, y, 94, 13, 2)
    brush.cast(canvas, bar)
    brush.panel(canvas, bar, colour.PAPER)
    for at in range(5):
        x = 10 + at * 20.0
        stripe = shape.polygon((x, y + 13), (x + 9, y), (x + 19, y), (x + 10, y + 13))
        brush.inside(canvas, bar, stripe, brush.paint(colour.NIGHT if at % 2 else colour.accent(palette)))
    brush.rim(canvas, bar)
    canvas.restore()


PROP = Prop(
    name="clapperboard",
    words=(
        "clapperboard",
        "film shoot",
        "cinema",
        "movie",
        "movies",
        "filmmaker",
        "film festival",
        "director",
        "film set",
        "short film",
        "premiere",
        "screenplay",
    ),
    aspect=1.1,
    draw=draw,
)
