"""A broad green tree."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour
from tools.image.art.kinds import Prop
from tools.image.art.parts import crown, trunk
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94, 26)
    trunk(canvas, 47, 94, 52, 5.6)
    crown(
        canvas, seed, colour.LEAF, ((47, 32, 27), (25, 44, 18), (70, 44, 18), (36, 22, 17), (59, 22, 17), (47, 50, 20))
    )


PROP = Prop(
    name="tree",
    words=(
        "tree",
        "park",
        "shade",
        "forest tree",
        "woods",
        "trees",
        "lime tree",
        "oak tree",
        "maple tree",
    ),
    aspect=0.95,
    draw=draw,
    states=("summer",),
)
