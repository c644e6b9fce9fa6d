"""A taped cardboard box with a label."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = 0xFFC99256
    brush.contact(canvas, palette, 58, 93, 46)
    front = shape.polygon((12, 34), (70, 42), (70, 94), (12, 82), r=1.2)
    side = shape.polygon((70, 42), (104, 32), (104, 80), (70, 94), r=1.2)
    top = shape.polygon((12, 34), (48, 22), (104, 32), (70, 42), r=1)
    brush.panel(canvas, front, base)
    brush.panel(canvas, side, colour.darken(base, 0.32), depth=0.7)
    brush.panel(canvas, top, colour.lighten(base, 0.22), depth=0.7)
    tape = colour.accent(palette)
    brush.fill(canvas, shape.polygon((36, 37.4), (73, 26.4), (82, 28), (47, 38.9)), colour.lighten(tape, 0.12))
    brush.fill(canvas, shape.polygon((36, 37.4), (47, 38.9), (47, 54), (41.5, 51), (36, 52)), tape)
    label = shape.polygon((50, 60), (66, 63.4), (66, 82), (50, 78), r=0.8)
    brush.cast(canvas, label, alpha=0.2, blur=0.8)
    brush.panel(canvas, label, colour.PAPER, depth=0.4)
    for at, end in ((65, 63.5), (69, 61), (73, 63.5)):
        brush.stroke(canvas, shape.line((52.5, at), (end, at + (end - 52.5) * 0.21)), 0xFF6B5446, 1)
    arrows(canvas, 22, 70)


def arrows(canvas: skia.Canvas, x: float, y: float) -> None:
    """The this-way-up mark."""
    mark = colour.fade(0xFF5E3A1C, 0.75)
    for dx in (0.0, 7.0):
        up = y + dx * 0.18
        brush.stroke(
            canvas,
            shape.path(
                f"M{x + dx} {up + 6} V{up - 4} M{x + dx - 2.6} {up - 1.6} L{x + dx} {up - 4.6} L{x + dx + 2.6} {up - 1}"
            ),
            mark,
            1.1,
        )


PROP = Prop(
    name="parcel",
    words=(
        "parcel",
        "box",
        "package",
        "delivery",
        "carton",
        "shipping",
        "order",
        "cardboard",
        "packet",
        "post",
    ),
    aspect=1.15,
    draw=draw,
    states=("closed",),
)
