"""An open book."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 70, 90, 60)
    cover = shape.path("M8 34 L66 42 H74 L132 34 V86 L74 92 H66 L8 86 Z")
    brush.panel(canvas, cover, colour.accent(palette))
    for lift in (3.0, 1.5, 0.0):
        for side in (False, True):
            page = shape.path(
                f"M70 {38 - lift} C58 {26 - lift} 34 {22 - lift} 12 {28 - lift} V{82 - lift} "
                f"C34 {76 - lift} 58 {79 - lift} 70 {90 - lift} Z"
            )
            leaf = shape.flipped(page, 70) if side else page
            edge = leaf.getBounds()
            stops = ((0, 0xFFFFFBF2), (0.6, 0xFFFBF1DF), (1, 0xFFCDB99C))
            run = (
                brush.linear(edge.right(), 0, edge.left(), 0, stops)
                if side
                else brush.linear(edge.left(), 0, edge.right(), 0, stops)
            )
            canvas.drawPath(leaf, brush.shaded(run))
            brush.stroke(canvas, leaf, colour.fade(0xFFB49E80, 0.7), 0.4)
    for at in range(6):
        y = 36 + at * 7
        for side in (False, True):
            text = shape.path(f"M20 {y} C34 {y - 3} 48 {y - 1.4} {60 if at % 3 else 52} {y + 4}")
            brush.stroke(canvas, shape.flipped(text, 70) if side else text, colour.fade(0xFF5C4A42, 0.55), 1.2)
    ribbon = shape.polygon((76, 34), (81, 32), (82, 94), (79, 90), (76, 95))
    brush.cast(canvas, ribbon, alpha=0.2)
    brush.panel(canvas, ribbon, colour.rgb(palette.second))


PROP = Prop(
    name="book",
    words=(
        "book",
        "open pages",
        "read",
        "reading",
        "story",
        "novel",
        "textbook",
        "open book",
        "page",
        "chapter",
        "literature",
        "fairy tale",
        "bedtime story",
        "learn",
        "study",
        "dictionary",
        "recipe book",
        "tale",
        "buch",
    ),
    aspect=1.4,
    draw=draw,
    states=("open",),
)
