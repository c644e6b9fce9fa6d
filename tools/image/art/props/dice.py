"""Two dice."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94.5, 48)
    _die(canvas, 70, 56, 34, colour.PAPER, -9)
    _die(canvas, 8, 44, 46, colour.accent(palette), 7)


def _die(canvas: skia.Canvas, x: float, y: float, size: float, base: int, turn: float) -> None:
    """A cube seen a little from above; `size` is the edge of its face."""
    lift = size * 0.24
    canvas.save()
    canvas.rotate(turn, x + size / 2, y + size)
    top = shape.polygon((x, y), (x + lift, y - lift), (x + size + lift, y - lift), (x + size, y), r=1)
    side = shape.polygon(
        (x + size, y), (x + size + lift, y - lift), (x + size + lift, y + size - lift), (x + size, y + size), r=1
    )
    brush.panel(canvas, side, colour.darken(base, 0.3))
    brush.panel(canvas, top, colour.lighten(base, 0.3))
    brush.panel(canvas, shape.box(x, y, size, size, size * 0.09), base)
    dot = colour.on(base) if base != colour.PAPER else colour.NIGHT
    for dx, dy in ((0.25, 0.25), (0.75, 0.25), (0.5, 0.5), (0.25, 0.75), (0.75, 0.75)):
        brush.ball(canvas, shape.oval(x + size * dx, y + size * dy, size * 0.085), dot)
    for share in (0.3, 0.7):
        spot = shape.oval(x + size * share + lift * 0.5, y - lift * 0.5, size * 0.085, size * 0.04)
        brush.fill(canvas, spot, dot)
    brush.fill(canvas, shape.oval(x + size + lift * 0.5, y + size * 0.38, size * 0.045, size * 0.09), dot)
    canvas.restore()


PROP = Prop(
    name="dice",
    words=(
        "dice",
        "die",
        "board game",
        "board games",
        "game of chance",
        "luck",
        "random",
        "gamble",
        "chance",
        "games evening",
    ),
    aspect=1.15,
    draw=draw,
)
