"""Two arrows that chase each other."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 28)
    for turn, base in ((0, colour.accent(palette)), (180, colour.rgb(palette.second))):
        arrow = _arrow()
        arrow = shape.turned(arrow, turn, 50, 48)
        brush.cast(canvas, arrow, dx=1, dy=3, blur=2)
        brush.panel(canvas, arrow, base)
        brush.rim(canvas, arrow, 1.0, 2.4)


def _arrow() -> skia.Path:
    """Half of the ring with a head at its end."""
    band = shape.common(shape.ring(50, 48, 38, 24), shape.wedge(50, 48, 60, -168, 132))
    head = shape.polygon((64, 24), (94, 20), (82, 50), r=2)
    return shape.union(band, head)


PROP = Prop(
    name="refresh",
    words=(
        "refresh",
        "update",
        "sync",
        "synchronise",
        "renew",
        "renewal",
        "cycle",
        "circular economy",
        "reload",
        "exchange",
        "swap",
        "returns",
        "recurring",
        "loop",
        "restart",
    ),
    aspect=1.0,
    draw=draw,
)
