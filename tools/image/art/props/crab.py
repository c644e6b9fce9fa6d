"""A crab."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    red = 0xFFE2543A
    brush.contact(canvas, palette, 67, 94.5, 44)
    for side in (1, -1):
        for at in range(3):
            leg = shape.path(f"M40 {66 + at * 6} Q{20 - at * 2} {58 + at * 8} {14 + at * 6} {80 + at * 6}")
            leg = leg if side == 1 else shape.flipped(leg, 67.5)
            brush.stroke(canvas, leg, colour.darken(red, 0.2), 4.6)
        arm = shape.path("M38 56 Q20 50 22 34")
        claw = shape.path("M22 38 Q4 36 6 18 Q8 6 20 5 Q15 14 20 18 Q26 12 24 5 Q38 10 36 24 Q34 38 22 38 Z")
        arm, claw = (arm, claw) if side == 1 else (shape.flipped(arm, 67.5), shape.flipped(claw, 67.5))
        brush.stroke(canvas, arm, colour.darken(red, 0.1), 6)
        brush.ball(canvas, claw, red)
    for x in (58.0, 77.0):
        brush.stroke(canvas, shape.line((x, 50), (x, 34)), red, 3)
        brush.ball(canvas, shape.oval(x, 32, 5.4), colour.PAPER)
        brush.fill(canvas, shape.oval(x, 32.6, 2.6), 0xFF15171D)
    brush.ball(
        canvas, shape.smooth((30, 66), (42, 48), (67, 43), (93, 48), (105, 66), (92, 85), (67, 90), (43, 85)), red
    )
    brush.stroke(canvas, shape.arc(67.5, 66, 11, 8, 20, 140), colour.darken(red, 0.6), 2)
    for x, y in ((48, 58), (56, 53), (84, 54), (90, 62)):
        brush.fill(canvas, shape.oval(x, y, 2.4, 1.8), colour.fade(colour.lighten(red, 0.5), 0.8))


PROP = Prop(
    name="crab",
    words=(
        "crab",
        "lobster",
        "shrimp",
        "prawn",
        "shellfish",
        "crustacean",
        "mussels",
        "oyster",
    ),
    aspect=1.35,
    draw=draw,
)
