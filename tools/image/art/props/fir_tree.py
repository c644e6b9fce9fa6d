"""A fir tree."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 95, 24)
    brush.body(canvas, shape.box(35.6, 78, 8.8, 17, 1), colour.BARK)
    for foot, half, high in ((84, 31, 34), (64, 25, 31), (45, 19, 28), (27, 12.6, 22)):
        tier = shape.path(
            f"M40 {foot - high} "
            f"C{40 + half * 0.3} {foot - high * 0.5} {40 + half * 0.7} {foot - high * 0.2} {40 + half} {foot - 2} "
            f"Q{40 + half * 0.66} {foot + 2.4} {40 + half * 0.5} {foot - 1} Q{40 + half * 0.26} {foot + 3.6} 40 {foot} "
            f"Q{40 - half * 0.26} {foot + 3.6} {40 - half * 0.5} {foot - 1} "
            f"Q{40 - half * 0.66} {foot + 2.4} {40 - half} {foot - 2} "
            f"C{40 - half * 0.7} {foot - high * 0.2} {40 - half * 0.3} {foot - high * 0.5} 40 {foot - high} Z"
        )
        brush.cast(canvas, tier, dx=0, dy=1.8, alpha=0.35)
        brush.body(canvas, tier, colour.PINE)


PROP = Prop(
    name="fir-tree",
    words=(
        "fir tree",
        "fir",
        "pine",
        "spruce",
        "christmas tree",
        "conifer",
        "evergreen",
        "christmas",
        "winter tree",
        "forest",
        "wood",
        "timber",
    ),
    aspect=0.8,
    draw=draw,
    states=("green",),
)
