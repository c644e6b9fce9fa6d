"""A glossy heart."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 55, 94, 24)
    form = shape.heart(55, 50, 84)
    base = 0xFFE2413E
    brush.ball(canvas, form, base)
    brush.inside(
        canvas,
        form,
        shape.oval(72, 78, 36, 18),
        brush.paint(colour.fade(colour.lighten(colour.accent(palette), 0.3), 0.3), blur=8),
    )
    brush.gloss(canvas, shape.turned(shape.oval(31, 32, 7, 11), 38, 31, 32), 0.6, 1.6)
    brush.gloss(canvas, shape.oval(23.6, 47, 2.2, 3), 0.45, 0.8)


PROP = Prop(
    name="heart",
    words=(
        "heart",
        "love",
        "like",
        "favourite",
        "favorite",
        "care",
        "health",
        "romance",
        "valentine",
        "kindness",
        "thank you",
        "passion",
        "heartbeat",
        "wellbeing",
    ),
    aspect=1.1,
    draw=draw,
    states=("red",),
)
