"""A cable car on its rope, high above the firs."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.stroke(canvas, shape.line((1.5, 14.7), (93.5, 6.3)), 0xFF3A4350, 1.8)
    brush.stroke(canvas, shape.line((1.5, 14.2), (93.5, 5.8)), colour.fade(colour.WHITE, 0.5), 0.5)
    for fir, foot, high in ((12, 96, 26), (26, 97, 18), (84, 96, 24), (72, 97, 15)):
        brush.panel(
            canvas,
            shape.polygon((fir, foot - high), (fir + high * 0.32, foot), (fir - high * 0.32, foot), r=1),
            0xFF2F6B55,
        )
        brush.fill(
            canvas,
            shape.polygon(
                (fir, foot - high), (fir + high * 0.13, foot - high * 0.6), (fir - high * 0.13, foot - high * 0.6)
            ),
            0xFFF3F9FF,
        )
    brush.body(canvas, shape.box(36, 6, 22, 6, 3), 0xFF39424F)
    for x in (41.0, 53.0):
        brush.ball(canvas, shape.oval(x, 9, 3.2), colour.STEEL)
    brush.body(canvas, shape.path("M45 11 H49 V26 H45 Z"), 0xFF4A5563)
    base = colour.accent(palette)
    cabin = shape.path("M24 32 Q24 24 33 24 H61 Q70 24 70 32 L72 64 Q72 75 62 75 H32 Q22 75 22 64 Z")
    brush.cast(canvas, cabin, dy=2.4, blur=2.4)
    brush.body(canvas, cabin, base)
    for x, wide in ((27.0, 12.6), (41.6, 11), (54.6, 12.6)):
        pane = shape.box(x, 32, wide, 21, 2.4)
        brush.blend(canvas, pane, 0xFFEAF7FF, 0xFF8CC0DE)
        brush.hollow(canvas, pane, 0.4, 1)
        brush.inside(
            canvas,
            pane,
            shape.polygon((x + 2, 53), (x + 8, 32), (x + 11, 32), (x + 5, 53)),
            brush.paint(colour.fade(colour.WHITE, 0.45)),
        )
    for x in (34, 60):
        brush.fill(canvas, shape.oval(x, 43, 2.6), 0xFF3A3038)
        brush.fill(canvas, shape.box(x - 3.6, 46, 7.2, 7, 2.6), colour.rgb(palette.second))
    brush.fill(canvas, shape.box(22.6, 57.6, 48.8, 3, 1), colour.fade(colour.WHITE, 0.8))
    brush.body(canvas, shape.box(26, 74, 42, 4, 2), 0xFF3A4350)
    brush.gloss(canvas, shape.box(27, 27, 36, 1.6, 0.8), 0.6)


PROP = Prop(
    name="cable-car",
    words=(
        "cable car",
        "gondola",
        "ski lift",
        "chairlift",
        "lift",
        "funicular",
        "aerial tramway",
    ),
    aspect=0.95,
    draw=draw,
    states=("riding",),
)
