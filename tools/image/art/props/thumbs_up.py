"""A thumbs-up hand."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 46, 96, 26)
    skin = colour.SKINS[seed % 5]
    hand = shape.path(
        "M30 44 C40 38 46 26 47 12 C48 4 60 5 61 16 C62 26 59 34 56 40 H78 C88 40 88 52 82 54 "
        "C88 56 87 67 80 68 C84 71 83 80 76 80 C79 84 77 90 70 90 H44 C38 90 34 88 30 86 Z"
    )
    brush.cast(canvas, hand, dy=2, blur=2)
    brush.ball(canvas, hand, skin, depth=0.8)
    for y, x0, x1 in ((54, 62, 82), (68, 61, 80), (80, 60, 76)):
        brush.stroke(
            canvas,
            shape.path(f"M{x0} {y} Q{(x0 + x1) / 2} {y + 1.6} {x1} {y}"),
            colour.fade(colour.darken(skin, 0.55), 0.6),
            1.2,
        )
    brush.rim(canvas, hand)
    brush.panel(canvas, shape.box(8, 40, 20, 52, 4), colour.accent(palette))
    brush.panel(canvas, shape.box(26, 42, 7, 48, 2), colour.PAPER)
    brush.ball(canvas, shape.oval(18, 82, 2), colour.GOLD)


PROP = Prop(
    name="thumbs-up",
    words=(
        "thumbs up",
        "thumb",
        "approval",
        "recommend",
        "agree",
        "well done",
        "positive",
        "satisfied",
        "satisfaction",
        "like button",
        "recommendation",
        "happy customer",
    ),
    aspect=0.95,
    draw=draw,
    states=("up",),
)
