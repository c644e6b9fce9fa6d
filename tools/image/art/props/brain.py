"""A brain in profile."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 60, 95, 34)
    tone = colour.mix(0xFFF09AA0, colour.accent(palette), 0.12)
    brush.body(canvas, shape.path("M62 66 C66 76 68 84 70 92 L80 92 C80 82 78 74 78 66 Z"), colour.darken(tone, 0.25))
    cereb = shape.path("M74 62 C84 58 98 62 100 70 C100 80 88 84 80 80 C74 76 72 68 74 62 Z")
    brush.ball(canvas, cereb, colour.darken(tone, 0.2))
    lumps = (
        (34, 30, 17),
        (54, 22, 17),
        (76, 24, 17),
        (94, 36, 15),
        (100, 52, 13),
        (26, 46, 15),
        (34, 60, 14),
        (54, 64, 14),
        (60, 44, 26),
        (82, 50, 20),
        (84, 62, 10),
    )
    mass = shape.union(*(shape.oval(*lump) for lump in lumps))
    brush.cast(canvas, mass, dy=2)
    brush.ball(canvas, mass, tone)
    folds = (
        "M22 44 C30 38 38 42 40 50 M30 30 C36 36 46 32 48 24 M48 40 C52 30 64 32 66 22 M60 52 "
        "C54 44 44 50 42 60 M56 66 C62 58 74 62 76 54 M70 42 C76 34 86 38 88 28 M84 50 "
        "C90 44 100 48 106 44 M90 62 C96 58 102 60 106 56 M66 36 C72 40 70 48 78 48"
    )
    brush.inside(
        canvas, mass, shape.moved(shape.path(folds), 0.6, 0.9), brush.paint(colour.fade(0xFFFFE3E0, 0.7), width=2)
    )
    brush.inside(canvas, mass, shape.path(folds), brush.paint(colour.darken(tone, 0.42), width=1.9))


PROP = Prop(
    name="brain",
    words=(
        "brain",
        "mind",
        "memory",
        "thinking",
        "think",
        "intelligence",
        "psychology",
        "mental health",
        "neuroscience",
        "concentration",
        "learning brain",
        "thought",
        "nerve",
        "neuron",
    ),
    aspect=1.2,
    draw=draw,
    states=("side",),
)
