"""A clipboard with a ticked list."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 39, 95, 32)
    brush.panel(canvas, shape.box(6, 10, 66, 85, 5), colour.WOOD)
    sheet = shape.box(12, 18, 54, 71, 1.5)
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, colour.PAPER)
    for at in range(4):
        y = 33 + at * 13.5
        brush.stroke(canvas, shape.box(17, y, 8, 8, 1.6), colour.IRON, 1.3)
        if at < 3:
            brush.stroke(canvas, shape.path(f"M18.6 {y + 4} l2.6 3.4 l5.4 -8"), colour.accent(palette), 2.4)
        brush.stroke(canvas, shape.line((31, y + 2), (60, y + 2)), colour.fade(colour.IRON, 0.55), 2)
        brush.stroke(canvas, shape.line((31, y + 6.6), (51, y + 6.6)), colour.fade(colour.IRON, 0.3), 1.6)
    brush.body(
        canvas, shape.path("M22 21 V13 Q22 10 25 10 H32 Q33 4 39 4 Q45 4 46 10 H53 Q56 10 56 13 V21 Z"), colour.STEEL
    )
    brush.fill(canvas, shape.oval(39, 10.5, 2.2), colour.NIGHT)


PROP = Prop(
    name="clipboard",
    words=(
        "clipboard",
        "checklist",
        "questionnaire",
        "survey",
        "inspection",
        "to-do list",
        "tick list",
        "assessment",
        "registration form",
        "list",
        "form",
    ),
    aspect=0.78,
    draw=draw,
)
