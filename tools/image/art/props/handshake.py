"""Two hands shaking."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 75, 93, 44)
    left, right = colour.SKINS[seed % 5], colour.SKINS[(seed + 3) % 5]
    _sleeve(canvas, colour.accent(palette), 1)
    _sleeve(canvas, colour.rgb(palette.second), -1)
    far = shape.path(
        "M112 36 L134 62 C124 70 112 74 102 78 C92 82 82 82 74 76 L56 58 C52 54 56 48 62 50 L80 40 "
        "C88 34 100 32 112 36 Z"
    )
    brush.cast(canvas, far, dx=0, dy=2, blur=2.4)
    brush.ball(canvas, far, right)
    for x, y in ((66, 75), (74, 80), (83, 82)):
        _finger(canvas, x, y, left)
    near = shape.path(
        "M38 36 L16 62 C26 72 36 76 46 74 L58 66 C70 76 84 74 94 66 C100 60 96 52 88 54 L74 48 "
        "C82 46 88 44 90 40 C90 34 84 33 78 34 L58 37 C50 34 44 34 38 36 Z"
    )
    brush.cast(canvas, near, dx=0.4, dy=2, blur=2)
    brush.ball(canvas, near, left)
    for d in ("M74 48 C70 47 66 46 60 47", "M88 54 C84 54 80 53 76 51"):
        brush.stroke(canvas, shape.path(d), colour.fade(colour.darken(left, 0.5), 0.6), 1)


def _sleeve(canvas: skia.Canvas, base: int, side: int) -> None:
    arm = shape.polygon((4, 40), (26, 22), (50, 44), (24, 74), r=3)
    cuff = shape.polygon((34, 27), (43, 35), (22, 68), (14, 60), r=2)
    if side < 0:
        arm, cuff = shape.flipped(arm, 75), shape.flipped(cuff, 75)
    brush.panel(canvas, arm, base)
    brush.panel(canvas, cuff, colour.PAPER)


def _finger(canvas: skia.Canvas, x: float, y: float, skin: int) -> None:
    tip = shape.turned(shape.box(x - 7, y - 4.4, 15, 8.4, 4.2), 42, x, y)
    brush.cast(canvas, tip, blur=1)
    brush.ball(canvas, tip, skin)


PROP = Prop(
    name="handshake",
    words=(
        "handshake",
        "hands",
        "hand",
        "deal",
        "agreement",
        "partnership",
        "welcome",
        "partner",
        "trust",
        "contract signing",
        "greeting",
        "help",
        "support",
        "cooperation",
        "solidarity",
        "donation",
        "donate",
        "charity",
        "shaking hands",
        "shake hands",
    ),
    aspect=1.5,
    draw=draw,
    states=("shaking",),
)
