"""The earth, with land and sea."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

LANDS = (
    "M20 26 C28 18 40 14 46 18 C50 22 44 26 46 30 C44 36 36 34 34 40 C30 46 22 42 18 38 Z",
    "M34 50 C42 46 50 52 50 58 C48 66 42 70 40 80 C36 84 32 76 32 68 C30 62 28 54 34 50 Z",
    "M58 20 C66 14 78 18 86 28 C92 34 92 42 84 42 C78 40 74 44 70 40 C64 40 58 36 60 30 C56 28 54 24 58 20 Z",
    "M60 46 C68 42 78 46 80 54 C78 62 74 72 68 76 C62 72 64 64 60 60 C56 56 56 50 60 46 Z",
    "M82 68 C88 64 92 68 88 74 C84 78 78 76 82 68 Z",
)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 26)
    disc = shape.oval(50, 48, 43)
    sea = colour.mix(colour.WATER, colour.accent(palette), 0.12)
    brush.glow(canvas, 50, 48, 47.5, colour.lighten(sea, 0.5), 0.5)
    brush.ball(canvas, disc, sea)
    canvas.save()
    canvas.clipPath(disc, skia.ClipOp.kIntersect, True)
    for d in LANDS:
        land = shape.path(d)
        brush.fill(canvas, shape.moved(land, 0.8, 1), colour.fade(0xFF0A2A4A, 0.3), blur=1)
        brush.blend(canvas, land, 0xFF7CC56A, 0xFF3E8F4B)
    brush.fill(canvas, shape.oval(50, 6, 22, 6), colour.fade(colour.WHITE, 0.9), blur=1.4)
    for x, y, wide in ((26, 46, 13), (66, 32, 12), (56, 70, 15), (80, 58, 9)):
        brush.fill(canvas, shape.oval(x, y, wide, 2.2), colour.fade(colour.WHITE, 0.6), blur=1)
    shade = brush.radial(
        36,
        32,
        62,
        (
            (0, colour.fade(colour.WHITE, 0.3)),
            (0.4, colour.fade(colour.WHITE, 0)),
            (0.7, colour.fade(0xFF06123A, 0)),
            (1, colour.fade(0xFF06123A, 0.62)),
        ),
    )
    canvas.drawPath(disc, brush.shaded(shade))
    canvas.restore()
    brush.rim(canvas, disc, 0.9, 1.2)


PROP = Prop(
    name="globe",
    words=(
        "globe",
        "earth",
        "world",
        "global",
        "international",
        "continent",
        "countries",
        "country",
        "climate",
        "environment",
        "worldwide",
        "geography",
        "planet earth",
        "internet world",
        "travel world",
    ),
    aspect=1.0,
    draw=draw,
    states=("earth",),
)
