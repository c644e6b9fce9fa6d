"""A bolt of lightning from a dark cloud."""

from __future__ import annotations

import skia

from tools.image.art import brush, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 40, 94, 20)
    brush.glow(canvas, 40, 62, 34, 0xFFFFE58A, 0.65)
    bolt = shape.polygon((40, 36), (26, 64), (38, 64), (31, 92), (58, 56), (44, 56), (54, 36), r=1.4)
    brush.cast(canvas, bolt)
    brush.panel(canvas, bolt, 0xFFFFC52E)
    brush.gloss(canvas, shape.polygon((42, 39), (31, 61), (35, 61), (46, 39)), 0.6, 0.8)
    cloud = shape.union(
        *(shape.oval(x, y, r) for x, y, r in ((20, 32, 14), (36, 21, 17), (55, 25, 15), (66, 34, 11))),
        shape.box(12, 30, 60, 15, 7),
    )
    brush.cast(canvas, cloud, dy=2.4, blur=2.4)
    brush.ball(canvas, cloud, 0xFF667089)


PROP = Prop(
    name="lightning",
    words=(
        "lightning",
        "bolt",
        "thunder",
        "electric shock",
        "flash of lightning",
        "voltage",
        "high voltage",
        "electrical storm",
    ),
    aspect=0.8,
    draw=draw,
    states=("striking",),
)
