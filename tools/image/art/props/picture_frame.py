"""A framed landscape."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 57, 95, 46)
    brush.panel(canvas, shape.box(6, 8, 103, 86, 3), colour.GOLD)
    brush.panel(canvas, shape.box(12, 14, 91, 74, 1.5), colour.darken(colour.GOLD, 0.25))
    brush.panel(canvas, shape.box(14, 16, 87, 70, 1), colour.PAPER)
    view = shape.box(22, 24, 71, 54)
    brush.blend(canvas, view, 0xFF8CC8EA, 0xFFFFE6B8)
    canvas.save()
    canvas.clipPath(view, skia.ClipOp.kIntersect, True)
    brush.ball(canvas, shape.oval(72, 40, 7), 0xFFFFD35A)
    brush.panel(canvas, shape.polygon((14, 66), (42, 34), (66, 66)), 0xFF6F8FB0)
    brush.panel(canvas, shape.polygon((44, 68), (72, 46), (102, 70)), 0xFF56789C)
    brush.fill(canvas, shape.polygon((34, 43), (42, 34), (49, 43), (42, 46)), colour.PAPER)
    brush.panel(canvas, shape.path("M14 64 Q40 56 66 64 Q86 70 104 62 V84 H14 Z"), 0xFF6FA85C)
    canvas.restore()
    brush.hollow(canvas, view, 0.35, 1.4)
    brush.stroke(canvas, shape.path("M48 8 L57 2 L66 8"), colour.IRON, 1.2)


PROP = Prop(
    name="picture-frame",
    words=(
        "picture frame",
        "painting",
        "framed picture",
        "art gallery",
        "photo frame",
        "memories",
        "portrait painting",
        "exhibit",
        "artwork",
        "keepsake",
    ),
    aspect=1.15,
    draw=draw,
)
