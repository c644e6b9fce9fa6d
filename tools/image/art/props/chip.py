"""A computer chip."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 50, 96, 34)
    for at in range(6):
        at_ = 25 + at * 10
        for x, y, wide, high in ((at_ - 2, 8, 4, 12), (at_ - 2, 74, 4, 12), (11, at_ - 5, 12, 4), (77, at_ - 5, 12, 4)):
            brush.panel(canvas, shape.box(x, y, wide, high, 1), 0xFFE8BF5A)
    board = shape.box(19, 16, 62, 62, 6)
    brush.cast(canvas, board, dy=2.6, blur=2.4)
    brush.panel(canvas, board, 0xFF2B3342)
    traces = shape.path(
        "M50 16 V30 M34 16 V26 L40 32 M66 16 V26 L60 32 M50 78 V64 M34 78 V68 L40 62 M66 78 V68 "
        "L60 62 M19 47 H33 M81 47 H67"
    )
    brush.inside(canvas, board, traces, brush.paint(colour.fade(base, 0.8), width=1))
    brush.glow(canvas, 50, 47, 30, base, 0.7)
    core = shape.box(34, 31, 32, 32, 4)
    brush.cast(canvas, core)
    brush.panel(canvas, core, base)
    brush.stroke(canvas, shape.box(37, 34, 26, 26, 2.4), colour.fade(colour.on(base), 0.6), 0.8)
    nodes = ((43, 41), (43, 53), (50, 47), (57, 41), (57, 53))
    brush.stroke(canvas, shape.path("M43 41 L50 47 L57 41 M43 53 L50 47 L57 53"), colour.on(base), 1.2)
    for x, y in nodes:
        brush.fill(canvas, shape.oval(x, y, 2.4), colour.on(base))


PROP = Prop(
    name="chip",
    words=(
        "chip",
        "microchip",
        "processor",
        "cpu",
        "semiconductor",
        "ai chip",
        "artificial intelligence",
        "ai",
        "neural network",
        "algorithm",
        "hardware",
        "machine learning",
        "electronics",
        "circuit",
        "deep learning",
        "gpu",
        "computing",
        "embedded",
        "digital",
    ),
    aspect=1.0,
    draw=draw,
    states=("lit",),
)
