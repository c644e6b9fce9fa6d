"""A window with curtains and a plant on its sill."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 40)
    brush.panel(canvas, shape.box(10, 8, 75, 80, 2.5), colour.PAPER)
    pane = shape.box(15, 13, 65, 70, 1)
    brush.blend(canvas, pane, 0xFF7DBBE0, 0xFFDDF1F4)
    brush.inside(canvas, pane, shape.oval(36, 90, 36, 22), brush.paint(0xFF7DB66A))
    brush.inside(canvas, pane, shape.oval(72, 92, 30, 20), brush.paint(0xFF5F9E58))
    brush.ball(canvas, shape.oval(63, 28, 6), 0xFFFFD35A)
    brush.hollow(canvas, pane, 0.35, 1.6)
    brush.gloss(canvas, shape.polygon((20, 58), (44, 14), (54, 14), (24, 70)), 0.25)
    brush.panel(canvas, shape.box(45.4, 13, 4.2, 70), colour.PAPER)
    brush.panel(canvas, shape.box(15, 45, 65, 3.6), colour.PAPER)
    for side in (1, -1):
        curtain = shape.path("M8 8 H34 Q32 38 16 60 Q14 76 17 88 H8 Z")
        curtain = curtain if side == 1 else shape.flipped(curtain, 47.5)
        brush.cast(canvas, curtain)
        brush.body(canvas, curtain, colour.accent(palette), foot=0.15)
    brush.body(canvas, shape.box(4, 4, 87, 5, 2.5), colour.WOOD)
    brush.panel(canvas, shape.box(4, 87, 87, 8, 2), 0xFFE9DCC6)


PROP = Prop(
    name="window",
    words=(
        "window",
        "windows",
        "glazing",
        "window cleaning",
        "curtains",
        "blinds",
        "double glazing",
        "glazier",
        "window pane",
    ),
    aspect=0.95,
    draw=draw,
)
