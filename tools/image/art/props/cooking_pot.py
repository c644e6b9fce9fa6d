"""A pot with its lid ajar, simmering."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 65, 94, 44)
    for side in (-1, 1):
        grip = shape.path(f"M{65 + side * 40} 58 h{side * 14} v9 h{-side * 14}")
        brush.stroke(canvas, grip, 0xFF2B313C, 5)
        brush.stroke(canvas, shape.moved(grip, 0, -1), colour.fade(colour.WHITE, 0.25), 1.2, blur=0.4)
    hull = shape.path("M24 46 H106 V82 Q106 93 94 93 H36 Q24 93 24 82 Z")
    brush.body(canvas, hull, base)
    brush.band(canvas, hull, shape.box(0, 46, 130, 5), colour.STEEL)
    brush.gloss(canvas, shape.path("M35 56 H42 V84 Q37 82 35 78 Z"), 0.35, 1.4)
    mouth = shape.oval(65, 46, 41, 7)
    brush.fill(canvas, mouth, colour.darken(base, 0.75))
    soup = shape.oval(65, 47.4, 37.5, 5)
    brush.ball(canvas, soup, 0xFFE07A36)
    for x, y, r in ((48, 47, 2.6), (60, 49, 2), (80, 46.6, 2.8), (71, 45, 1.8)):
        brush.ball(canvas, shape.oval(x, y, r, r * 0.6), 0xFFF5B15C)
    lid = shape.turned(shape.path("M24 42 C26 29 104 29 106 42 Q106 45 102 45 H28 Q24 45 24 42 Z"), -13, 104, 44)
    brush.cast(canvas, lid, dy=4, blur=2, alpha=0.35)
    brush.body(canvas, lid, colour.lighten(colour.STEEL, 0.1))
    knob = shape.turned(shape.oval(65, 30, 5.4, 4.4), -13, 104, 44)
    brush.ball(canvas, knob, 0xFF2B313C)
    for x, top, sway in ((36, 16, 3.4), (50, 4, -4.0), (24, 26, 2.6)):
        brush.steam(canvas, palette, x, 42 if x > 30 else 40, top, sway)


PROP = Prop(
    name="cooking-pot",
    words=(
        "cooking pot",
        "pot",
        "saucepan",
        "casserole",
        "stockpot",
        "simmer",
        "stew pot",
        "boil pasta",
        "pressure cooker",
    ),
    aspect=1.3,
    draw=draw,
    states=("simmering",),
)
