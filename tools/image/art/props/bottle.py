"""A bottle with a label."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    glass = 0xFF3F7D6A
    brush.contact(canvas, palette, 25, 94, 18)
    flask = shape.path("M20 12 H30 V32 C30 40 40 42 40 54 V88 Q40 94 34 94 H16 Q10 94 10 88 V54 C10 42 20 40 20 32 Z")
    brush.body(canvas, flask, glass)
    brush.inside(canvas, flask, shape.oval(28, 68, 10, 26), brush.paint(colour.fade(0xFFA6E08A, 0.3), blur=4))
    brush.band(canvas, flask, shape.path("M0 58 Q25 61 50 58 V82 Q25 85 0 82 Z"), colour.PAPER, bend=0.6)
    brush.band(canvas, flask, shape.path("M0 58 Q25 61 50 58 V63 Q25 66 0 63 Z"), colour.accent(palette))
    brush.fill(canvas, shape.drop(25, 66, 4), colour.accent(palette))
    brush.stroke(canvas, shape.line((18, 79), (32, 79)), colour.fade(0xFF4A4048, 0.6), 1)
    brush.body(canvas, shape.box(18.6, 5, 12.8, 10, 1.6), colour.accent(palette))
    brush.gloss(canvas, shape.path("M13 54 C13 47 18 44 21 38 L22.6 38 C22 44 16 48 16 55 V88 H13 Z"), 0.55, 0.6)


PROP = Prop(
    name="bottle",
    words=(
        "bottle",
        "wine",
        "beer",
        "oil",
        "drink bottle",
        "lemonade bottle",
        "juice",
        "soda",
        "shampoo",
        "water bottle",
        "beverage",
        "drink",
        "wine bottle",
        "olive oil",
    ),
    aspect=0.5,
    draw=draw,
    states=("full",),
)
