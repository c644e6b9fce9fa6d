"""A camping tent with a small fire."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 66, 93, 58)
    side = shape.polygon((56, 18), (88, 26), (124, 90), (98, 93), r=1)
    brush.panel(canvas, side, colour.darken(base, 0.3))
    front = shape.polygon((56, 17), (100, 93), (10, 93), r=1)
    brush.panel(canvas, front, base)
    mouth = shape.path("M56 34 L78 93 H34 Z")
    brush.blend(canvas, mouth, 0xFF3A2530, 0xFFB8713A)
    brush.hollow(canvas, mouth, 0.5, 2)
    for d in (
        "M56 34 C50 56 40 76 26 92 L34 93 C46 76 54 56 56 34 Z",
        "M56 34 C60 56 70 76 86 92 L78 93 C66 76 58 56 56 34 Z",
    ):
        flap = shape.path(d)
        brush.cast(canvas, flap, alpha=0.3)
        brush.panel(canvas, flap, colour.lighten(base, 0.35))
    for d in ("M56 17 L4 93", "M88 26 L130 92"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.CREAM, 0.8), 0.7)
    brush.stroke(canvas, shape.line((56, 20), (56, 9)), colour.BARK, 1.6)
    brush.panel(canvas, shape.polygon((56, 9), (66, 12), (56, 15)), colour.rgb(palette.second))


PROP = Prop(
    name="tent",
    words=(
        "tent",
        "camping",
        "camp",
        "campsite",
        "outdoor",
        "adventure",
        "weekend trip",
        "campfire",
        "scouts",
        "wilderness",
        "holiday camp",
    ),
    aspect=1.4,
    draw=draw,
    states=("night",),
)
