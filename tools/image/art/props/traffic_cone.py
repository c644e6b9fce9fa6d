"""Traffic cones before a barrier."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 56)
    _barrier(canvas)
    _cone(canvas, 30, 95, 0.78)
    _cone(canvas, 80, 96, 1.0)


def _barrier(canvas: skia.Canvas) -> None:
    """A striped board on two posts, with a lamp on each."""
    for x in (20.0, 100.0):
        brush.body(canvas, shape.box(x, 26, 5, 66, 1.2), 0xFFC7CDD4)
        brush.body(canvas, shape.box(x - 7, 89, 19, 4.4, 1.6), 0xFF3A3F48)
        lamp = shape.oval(x + 2.5, 20, 6)
        brush.glow(canvas, x + 2.5, 20, 15, 0xFFFFB13B, 0.6)
        brush.body(canvas, shape.box(x - 1, 24, 7, 4, 1), 0xFF3A3F48)
        brush.ball(canvas, lamp, 0xFFF6A21E)
    for y in (33.0, 55.0):
        board = shape.box(12, y, 101, 14, 2)
        brush.cast(canvas, board)
        brush.panel(canvas, board, colour.PAPER, depth=0.5)
        for x in range(4, 120, 22):
            stripe = shape.polygon((x, y + 14), (x + 11, y + 14), (x + 22, y), (x + 11, y))
            brush.inside(canvas, board, stripe, brush.paint(0xFFD8392C))
        brush.rim(canvas, board)


def _cone(canvas: skia.Canvas, x: float, foot: float, size: float) -> None:
    """One cone on its square foot, with two bands that throw light back."""
    canvas.save()
    canvas.translate(x, foot)
    canvas.scale(size, size)
    base = shape.path("M-24 -7 H24 L27 -1 Q27 1 24 1 H-24 Q-27 1 -27 -1 Z")
    brush.cast(canvas, base, dy=1)
    form = shape.path("M-4.4 -58 Q-4 -61 0 -61 Q4 -61 4.4 -58 L18 -7 H-18 Z")
    brush.body(canvas, base, 0xFFC94A17)
    brush.cast(canvas, form, dx=1.6)
    brush.body(canvas, form, 0xFFF0641E)
    for high, low in ((-46, -35), (-27, -15)):
        brush.band(canvas, form, shape.box(-30, high, 60, low - high), 0xFFF7F4EC)
    brush.gloss(canvas, shape.polygon((-3.4, -56), (-1.6, -56), (-8.4, -10), (-12, -10)), 0.3, 1)
    canvas.restore()


PROP = Prop(
    name="traffic-cone",
    words=(
        "traffic cone",
        "traffic cones",
        "road closure",
        "road closed",
        "roadworks",
        "road works",
        "detour",
        "diversion",
        "barrier",
        "roadblock",
        "pylon",
        "road barrier",
    ),
    aspect=1.25,
    draw=draw,
    states=("still",),
)
