"""A conical flask with bubbling liquid."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94, 34)
    glass = shape.path("M32 12 V36 L10 84 Q6 94 17 94 H67 Q78 94 74 84 L52 36 V12 Z")
    brush.fill(canvas, glass, colour.fade(0xFFD8EEF4, 0.75))
    liquid = shape.common(glass, shape.path("M0 62 Q20 56 42 61 T90 60 V100 H0 Z"))
    base = colour.accent(palette)
    brush.body(canvas, liquid, base, foot=0.3)
    brush.inside(
        canvas,
        glass,
        shape.path("M8 62 Q26 56.6 42 61 T76 60 L76 63 Q58 64 42 64 T8 65 Z"),
        brush.paint(colour.fade(colour.lighten(base, 0.6), 0.8)),
    )
    dice = random.Random(seed)
    for _ in range(13):
        x, y, r = dice.uniform(20, 64), dice.uniform(66, 90), dice.uniform(1, 3)
        brush.fill(canvas, shape.oval(x, y, r), colour.fade(colour.lighten(base, 0.7), 0.45))
        brush.stroke(canvas, shape.oval(x, y, r), colour.fade(colour.WHITE, 0.55), 0.4)
    for x, y, r in ((42, 48, 2.6), (38, 38, 1.8), (45, 28, 2.2), (41, 18, 1.3)):
        brush.stroke(canvas, shape.oval(x, y, r), colour.fade(colour.darken(base, 0.2), 0.7), 0.7)
    brush.rim(canvas, glass, 1.3, 1.4)
    brush.stroke(canvas, glass, colour.fade(0xFF7FA5B4, 0.6), 0.8)
    brush.gloss(canvas, shape.path("M34 38 L15 82 L20 84 L37 40 Z"), 0.6, 0.7)
    brush.panel(canvas, shape.box(28, 8, 28, 6.4, 3), 0xFFE6F2F5)


PROP = Prop(
    name="flask",
    words=(
        "flask",
        "chemistry",
        "experiment",
        "beaker",
        "test tube",
        "reaction",
        "formula",
        "chemical",
        "potion",
        "test",
        "trial",
        "carbon dioxide",
        "molecule",
        "glucose",
        "oxygen",
        "gas",
    ),
    aspect=0.85,
    draw=draw,
    states=("bubbling",),
)
