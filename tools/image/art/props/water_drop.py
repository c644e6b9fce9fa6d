"""A drop of water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 37.5, 95, 20)
    form = shape.drop(37.5, 6, 29)
    stops = ((0, 0xFFBFEBFF), (0.35, 0xFF5CBDF0), (0.75, 0xFF1E86D0), (1, 0xFF1462AE))
    canvas.drawPath(form, brush.shaded(brush.radial(30, 48, 52, stops)))
    brush.inside(
        canvas,
        form,
        shape.arc(37.5, 56.8, 23, 23, 20, 110),
        brush.paint(colour.fade(0xFFCFF3FF, 0.7), width=4, blur=1.6),
    )
    brush.gloss(canvas, shape.path("M17 58 C16 48 22 40 27 34 C28 42 23 48 23 60 C23 66 17 66 17 58 Z"), 0.75, 1)
    brush.rim(canvas, form, 1, 1.6)


PROP = Prop(
    name="water-drop",
    words=(
        "water drop",
        "drop",
        "water",
        "droplet",
        "raindrop",
        "liquid",
        "moisture",
        "hydration",
        "drops",
        "blood",
        "wasser",
        "agua",
        "eau",
        "dew",
        "juice drop",
    ),
    aspect=0.75,
    draw=draw,
    states=("clear",),
)
