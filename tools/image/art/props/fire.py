"""A flame on logs."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 45, 94, 36)
    brush.glow(canvas, 45, 58, 44, 0xFFFFA23A, 0.6)
    for turn in (-14, 14):
        log = shape.turned(shape.box(12, 80, 66, 11, 5), turn, 45, 86)
        brush.body(canvas, log, colour.BARK)
    for d, top, low in (
        (
            "M45 6 C52 22 72 34 72 58 C72 76 60 86 45 86 C30 86 18 76 18 58 C18 46 26 40 28 28 "
            "C34 32 38 34 38 40 C44 32 46 20 45 6 Z",
            0xFFFF8A1F,
            0xFFE03A1E,
        ),
        (
            "M46 32 C50 42 62 50 62 64 C62 78 54 85 45 85 C35 85 28 78 28 66 C28 58 33 54 34 46 "
            "C38 49 41 51 41 56 C45 50 47 42 46 32 Z",
            0xFFFFC23A,
            0xFFF98420,
        ),
        (
            "M46 54 C49 60 55 65 55 72 C55 80 51 84 45 84 C39 84 35 80 35 73 C35 68 38 66 39 62 "
            "C41 64 42 65 42 68 C45 65 46 60 46 54 Z",
            0xFFFFF7D0,
            0xFFFFD75A,
        ),
    ):
        brush.blend(canvas, shape.path(d), top, low)


PROP = Prop(
    name="fire",
    words=(
        "fire",
        "flame",
        "campfire",
        "burn",
        "heat source",
        "bonfire",
        "fireplace",
        "heating",
        "roast",
        "boiler",
        "gas heating",
        "grill",
        "barbecue",
        "spicy",
    ),
    aspect=0.9,
    draw=draw,
    states=("burning",),
)
