"""A village church with a steeple."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    roof = colour.accent(palette)
    wall = 0xFFF3EBDD
    brush.contact(canvas, palette, 50, 94, 44)
    brush.panel(canvas, shape.box(36, 58, 54, 36), wall)
    brush.panel(canvas, shape.polygon((33, 60), (44, 40), (84, 40), (94, 60)), roof)
    brush.body(canvas, shape.box(12, 40, 28, 54), wall, bend=0.5, foot=0.15)
    brush.body(canvas, shape.polygon((9, 41), (26, 10), (43, 41)), roof, foot=0.2)
    brush.stroke(canvas, shape.path("M26 3 V12 M23 6 H29"), 0xFF6B4A10, 1.8)
    brush.ball(canvas, shape.oval(26, 50, 5.4), colour.PAPER)
    brush.stroke(canvas, shape.path("M26 50 V46.6 M26 50 L28.4 51.4"), 0xFF3A3436, 0.9)
    door = shape.path("M19 94 V78 Q26 68 33 78 V94 Z")
    brush.panel(canvas, door, 0xFF7A5238)
    brush.stroke(canvas, shape.line((26, 73), (26, 94)), 0xFF4A2E20, 0.9)
    brush.hollow(canvas, door, 0.4, 0.8)
    for x in (48, 62, 76):
        pane = shape.path(f"M{x} 84 V72 Q{x + 4} 65 {x + 8} 72 V84 Z")
        brush.panel(canvas, pane, 0xFF6FA9CC)
        brush.stroke(canvas, shape.path(f"M{x + 4} 69 V84 M{x} 77 H{x + 8}"), colour.PAPER, 0.9)
    louvre = shape.path("M22 66 V60 Q26 55 30 60 V66 Z")
    brush.fill(canvas, louvre, 0xFF4A4238)
    for x in (93, 6):
        brush.ball(canvas, shape.oval(x, 90, 5), colour.LEAF)


PROP = Prop(
    name="church",
    words=(
        "church",
        "chapel",
        "cathedral",
        "steeple",
        "wedding",
        "parish",
        "monastery",
        "abbey",
        "mosque",
        "temple",
    ),
    aspect=1.0,
    draw=draw,
    states=("day",),
)
