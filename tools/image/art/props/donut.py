"""A glazed doughnut."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SPRINKLES = (
    (34, 32),
    (48, 22),
    (64, 24),
    (78, 34),
    (86, 48),
    (24, 48),
    (30, 60),
    (84, 62),
    (72, 70),
    (40, 70),
    (56, 73),
)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 55, 94, 38)
    dough = shape.oval(55, 53, 45, 40)
    brush.ball(canvas, dough, colour.BREAD)
    glaze = shape.path(
        "M12 46 Q14 14 55 13 Q96 14 98 46 Q98 62 90 58 Q86 72 76 66 Q70 82 60 72 Q50 84 42 72 Q32 78 28 64 "
        "Q14 66 12 46 Z"
    )
    brush.cast(canvas, glaze, dy=1.4)
    brush.ball(canvas, glaze, colour.mix(0xFFF07FA8, colour.accent(palette), 0.3))
    hole = shape.oval(55, 47, 14, 10.4)
    brush.ball(canvas, shape.oval(55, 49, 16, 13), colour.darken(colour.BREAD, 0.12))
    brush.fill(canvas, hole, colour.darken(colour.BREAD, 0.55))
    brush.hollow(canvas, hole, 0.6, 1.6)
    tones = (colour.PAPER, 0xFFFFD54A, 0xFF6CC8FF, 0xFF7ED67E)
    for at, (x, y) in enumerate(SPRINKLES):
        turn = at * 47 % 180
        brush.fill(canvas, shape.turned(shape.box(x - 3.4, y - 1.2, 6.8, 2.4, 1.2), turn, x, y), tones[at % 4])
    brush.gloss(canvas, shape.smooth((24, 34), (38, 20), (54, 17), (38, 26)), 0.55, 1.2)


PROP = Prop(
    name="donut",
    words=(
        "donut",
        "doughnut",
        "sugary snack",
        "glazed ring",
        "pretzel",
        "sweet pastry",
    ),
    aspect=1.1,
    draw=draw,
)
