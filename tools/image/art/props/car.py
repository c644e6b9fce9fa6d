"""A small family car from the side."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 95, 92, 82)
    hull = shape.path(
        "M10 66 C10 56 16 53 28 51 L46 47 C56 34 66 26 82 25 L110 25 C124 25 134 32 146 47 "
        "C162 49 178 52 180 62 L181 76 Q181 82 175 82 L15 82 Q9 82 9 76 Z"
    )
    brush.panel(canvas, hull, base)
    brush.inside(
        canvas, hull, shape.box(0, 70, 190, 14), brush.paint(colour.fade(colour.darken(base, 0.8), 0.4), blur=2)
    )
    _windows(canvas)
    brush.stroke(
        canvas,
        shape.path("M93 30 L93 76 M52 52 C54 66 56 72 60 78 M134 50 C136 60 134 70 130 78"),
        colour.fade(colour.darken(base, 0.7), 0.5),
        0.8,
    )
    brush.stroke(canvas, shape.path("M14 60 C50 54 140 54 177 60"), colour.fade(colour.lighten(base, 0.75), 0.7), 0.9)
    for x in (97, 62):
        brush.fill(canvas, shape.box(x, 56.6, 9, 2, 1), colour.darken(base, 0.5))
    brush.panel(canvas, shape.path("M168 56 C175 57 179 60 179.6 64 L170 64 C167 62 166 58 168 56 Z"), 0xFFFFEBB0)
    brush.panel(canvas, shape.path("M10.6 60 H18 Q20 64 17 67 H10 Z"), 0xFFC8342C)
    brush.fill(canvas, shape.box(8, 76, 174, 6, 3), 0xFF303747)
    for cx in (46.0, 144.0):
        wheel(canvas, cx, 79, 15)


def _windows(canvas: skia.Canvas) -> None:
    for d in ("M54 47 C62 37 70 30.6 82 30 L90 30 L90 47 Z", "M96 30 L110 30 C121 30 129 36 138 47 L96 47 Z"):
        pane = shape.path(d)
        brush.blend(canvas, pane, 0xFF35506B, 0xFF9CC6DD)
        brush.inside(
            canvas,
            pane,
            shape.path("M70 20 L84 20 L66 52 L52 52 Z M112 20 L122 20 L104 52 L94 52 Z"),
            brush.paint(colour.fade(colour.WHITE, 0.3)),
        )
        brush.hollow(canvas, pane, 0.4, 0.9)


PROP = Prop(
    name="car",
    words=(
        "car",
        "auto",
        "automobile",
        "vehicle",
        "taxi",
        "driver",
        "drive",
        "driving",
        "parking",
        "traffic",
        "sedan",
        "motor",
        "garage",
    ),
    aspect=1.9,
    draw=draw,
    states=("still",),
)
