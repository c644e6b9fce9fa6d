"""A ladybird on a leaf."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94.5, 44)
    leaf(canvas, 6, 86, 115, 68, 22, colour.LEAF)
    for x, side in ((38.0, -1), (58.0, 0), (78.0, 1)):
        brush.stroke(canvas, shape.path(f"M{x} 66 q{side * 4 - 2} 8 {side * 6 - 4} 14"), colour.NIGHT, 3)
    brush.ball(canvas, shape.oval(28, 50, 15, 17), 0xFF262A33)
    for y, bend in ((36.0, -4), (32.0, 6)):
        brush.stroke(canvas, shape.path(f"M{22} {y + 4} Q{12 + bend} {y - 8} {8 + bend} {y - 14}"), colour.NIGHT, 2)
        brush.ball(canvas, shape.oval(8 + bend, y - 15, 2.6), colour.NIGHT)
    shell = shape.path("M30 68 Q24 18 66 16 Q104 18 104 58 Q104 68 92 70 Q60 74 30 68 Z")
    brush.ball(canvas, shell, 0xFFE0382C)
    canvas.save()
    canvas.clipPath(shell, skia.ClipOp.kIntersect, True)
    brush.stroke(canvas, shape.path("M30 60 Q60 36 104 44"), 0xFF262A33, 2.2)
    for x, y, r in ((54, 30, 7.5), (82, 30, 7), (66, 58, 8), (92, 58, 6.5), (42, 46, 5.5)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFF262A33)
    canvas.restore()
    brush.gloss(canvas, shape.smooth((44, 28), (60, 20), (74, 20), (58, 26)), 0.55, 1.2)
    brush.fill(canvas, shape.oval(20, 47, 4, 4.6), colour.PAPER)
    brush.fill(canvas, shape.oval(19.4, 47.6, 2, 2.4), 0xFF15171D)


PROP = Prop(
    name="ladybird",
    words=(
        "ladybird",
        "ladybug",
        "beetle",
        "bug",
        "pest",
        "pests",
        "mite",
        "aphids",
        "insects",
        "software bug",
    ),
    aspect=1.2,
    draw=draw,
)
