"""An hourglass."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 35, 95, 24)
    for x in (13, 53):
        brush.body(canvas, shape.box(x, 10, 4, 78, 1.6), colour.WOOD)
    glass = shape.path("M18 13 H52 C53 32 44 42 38 49 C44 56 53 66 52 87 H18 C17 66 26 56 32 49 C26 42 17 32 18 13 Z")
    brush.fill(canvas, glass, colour.fade(0xFFDCEEF5, 0.75))
    sand = colour.mix(colour.accent(palette), 0xFFF2C766, 0.45)
    brush.blend(
        canvas,
        shape.common(glass, shape.path("M0 26 Q35 32 70 26 V49 H0 Z")),
        colour.lighten(sand, 0.2),
        colour.darken(sand, 0.1),
    )
    brush.blend(
        canvas,
        shape.common(glass, shape.path("M0 88 H70 C56 82 42 72 35 68 C28 72 14 82 0 88 Z")),
        colour.lighten(sand, 0.2),
        colour.darken(sand, 0.15),
    )
    brush.stroke(canvas, shape.line((35, 48), (35, 72)), sand, 1)
    brush.rim(canvas, glass, 1.2, 1.4)
    brush.stroke(canvas, glass, colour.fade(0xFF86AEC0, 0.7), 0.8)
    brush.gloss(
        canvas,
        shape.path("M22 18 H26 C26 28 29 36 33 42 C27 38 22 28 22 18 Z M22 82 C22 70 26 62 31 57 C28 64 26 72 26 82 Z"),
        0.7,
        0.5,
    )
    for y in (5, 87):
        brush.body(canvas, shape.box(8, y, 54, 8, 2.4), colour.accent(palette))


PROP = Prop(
    name="hourglass",
    words=(
        "hourglass",
        "patience",
        "sand clock",
        "time running",
        "countdown",
        "time left",
        "urgency",
        "expiry",
        "sand timer",
        "period",
        "delay",
    ),
    aspect=0.7,
    draw=draw,
    states=("running",),
)
