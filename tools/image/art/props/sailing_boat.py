"""A sailing boat with two sails on the water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SAIL = 0xFFFBF6EA


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    back = shape.path("M6 84 q10 -7 20 0 t20 0 t20 0 t20 0 t18 -1 Q100 95 55 95 Q10 95 6 84 Z")
    brush.fill(canvas, back, colour.lighten(colour.WATER, 0.3))
    brush.body(canvas, shape.box(51, 3, 2.8, 74, 1), colour.WOOD)
    main = shape.path("M56 6 Q92 36 98 66 Q76 71 56 68 Z")
    brush.cast(canvas, main, blur=1.8)
    brush.blend(canvas, main, SAIL, colour.darken(SAIL, 0.12))
    brush.inside(canvas, main, shape.path("M50 48 Q78 54 104 50 V60 Q78 64 50 58 Z"), brush.paint(base))
    brush.rim(canvas, main)
    for y in (24.0, 40.0):
        seam = shape.path(f"M56 {y} Q72 {y + 4} {66 + y * 0.62} {y + 2}")
        brush.stroke(canvas, seam, colour.fade(0xFF6B6258, 0.35), 0.8)
    jib = shape.path("M49 10 Q28 42 16 66 Q34 70 49 66 Z")
    brush.blend(canvas, jib, colour.darken(SAIL, 0.03), colour.darken(SAIL, 0.2))
    brush.rim(canvas, jib)
    brush.panel(canvas, shape.path("M53 3 L66 6 L53 10 Z"), colour.rgb(palette.second))
    hull = shape.path("M10 72 Q50 77 104 70 Q100 88 86 90 H30 Q16 88 10 72 Z")
    brush.cast(canvas, hull, blur=2)
    brush.blend(canvas, hull, colour.WHITE, 0xFFD5DCE2)
    brush.inside(canvas, hull, shape.path("M0 82 Q54 86 110 80 V96 H0 Z"), brush.paint(base))
    brush.rim(canvas, hull)
    front = shape.path("M0 88 q11 -6 22 0 t22 0 t22 0 t22 0 t22 -1 Q104 98 55 98 Q6 98 0 88 Z")
    brush.blend(canvas, front, colour.WATER, colour.darken(colour.WATER, 0.25))
    brush.stroke(canvas, shape.path("M8 92 q8 -4 16 0 M62 92 q8 -4 16 0"), colour.fade(colour.WHITE, 0.7), 1.2)


PROP = Prop(
    name="sailing-boat",
    words=(
        "sailing boat",
        "sailboat",
        "sailing",
        "sail",
        "regatta",
        "yacht",
        "dinghy",
        "catamaran",
        "voilier",
        "velero",
    ),
    aspect=1.1,
    draw=draw,
)
