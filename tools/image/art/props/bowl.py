"""A mixing bowl of whipped cream with a balloon whisk."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94, 36)
    rim_back = shape.oval(58, 52, 46, 9)
    brush.blend(
        canvas, rim_back, colour.darken(colour.accent(palette), 0.45), colour.darken(colour.accent(palette), 0.2)
    )
    cream = shape.path(
        "M15 53 C18 44 26 47 32 43 C38 36 46 42 52 38 C58 32 68 36 72 40 C80 38 88 42 92 46 "
        "C98 46 101 50 101 53 C98 62 20 62 15 53 Z"
    )
    brush.ball(canvas, cream, 0xFFFFF6E2)
    for d in ("M30 50 C36 44 44 50 50 45", "M60 46 C66 41 76 46 80 47", "M40 56 C50 50 60 58 72 53"):
        brush.stroke(canvas, shape.path(d), colour.fade(0xFFCBAE84, 0.55), 1.4, blur=0.5)
    _whisk(canvas)
    bowl = shape.path("M12 53 C14 78 32 94 46 94 L70 94 C84 94 102 78 104 53 C100 64 16 64 12 53 Z")
    brush.body(canvas, bowl, colour.accent(palette))
    stripe = shape.path("M0 66 Q58 78 120 66 L120 70 Q58 82 0 70 Z")
    brush.band(canvas, bowl, stripe, colour.on(colour.accent(palette)))
    brush.gloss(canvas, shape.path("M20 64 C23 76 30 85 38 90 L42 90 C34 83 28 75 26 66 Z"), 0.4, 1)


def _whisk(canvas: skia.Canvas) -> None:
    canvas.save()
    canvas.rotate(32, 72, 44)
    for bulge in (9, 6, 2.6):
        wire = shape.path(
            f"M70 16 C{72 - bulge * 1.9} 30 {72 - bulge} 48 72 50 C{72 + bulge} 48 {72 + bulge * 1.9} 30 74 16"
        )
        brush.stroke(canvas, wire, 0xFF6F7A88, 1.5)
        brush.stroke(canvas, shape.moved(wire, -0.3, -0.2), 0xFFE4EAF0, 0.7)
    brush.body(canvas, shape.box(69, -3, 6, 20, 2.6), 0xFF3C4456)
    brush.body(canvas, shape.box(69, 12, 6, 5, 1), colour.STEEL)
    canvas.restore()


PROP = Prop(
    name="bowl",
    words=(
        "bowl",
        "whisk",
        "mixing bowl",
        "whip",
        "whipping",
        "mix",
        "stir",
        "beat",
        "cream",
        "whipped cream",
        "fold",
        "folding",
        "mixer",
        "recipe",
    ),
    aspect=1.2,
    draw=draw,
    states=("whipped",),
)
