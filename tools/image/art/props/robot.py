"""A friendly robot."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base, shell = colour.accent(palette), 0xFFEDF0F3
    brush.contact(canvas, palette, 45, 94, 24)
    brush.stroke(canvas, shape.line((45, 14), (45, 6)), 0xFF7B8797, 1.8)
    brush.glow(canvas, 45, 6, 8, base, 0.7)
    brush.ball(canvas, shape.oval(45, 6, 3), base)
    for x in (33.0, 49.0):
        brush.body(canvas, shape.box(x, 78, 8, 12, 2), 0xFF7B8797)
        brush.body(canvas, shape.path(f"M{x - 3} 94 Q{x - 3} 87 {x + 4} 87 Q{x + 11} 87 {x + 11} 94 Z"), base)
    brush.stroke(canvas, shape.path("M24 58 C14 60 12 68 15 74"), 0xFF7B8797, 4)
    brush.stroke(canvas, shape.path("M66 58 C76 56 80 48 78 40"), 0xFF7B8797, 4)
    for x, y in ((15, 76), (78, 37)):
        brush.ball(canvas, shape.oval(x, y, 5), base)
    body = shape.box(23, 50, 44, 32, 9)
    brush.body(canvas, body, shell)
    brush.panel(canvas, shape.box(34, 57, 22, 14, 3), colour.darken(base, 0.15))
    brush.stroke(canvas, shape.path("M37 64 H41 L43.4 60 L46.6 68 L49 64 H53"), colour.on(base), 1.2)
    head = shape.box(15, 13, 60, 38, 13)
    for x in (9.6, 72.4):
        brush.body(canvas, shape.box(x, 25, 8, 14, 3), base)
    brush.cast(canvas, head, dx=0, dy=2)
    brush.body(canvas, head, shell)
    face = shape.box(21, 19, 48, 26, 9)
    brush.panel(canvas, face, 0xFF1F2633)
    for x in (35, 55):
        brush.glow(canvas, x, 30, 8, 0xFF7CF2E4, 0.6)
        brush.fill(canvas, shape.oval(x, 30, 4, 4.6), 0xFF9CF6EA)
    brush.stroke(canvas, shape.arc(45, 34, 7, 5, 25, 130), 0xFF9CF6EA, 1.6)


PROP = Prop(
    name="robot",
    words=(
        "robot",
        "bot",
        "chatbot",
        "assistant",
        "automaton",
        "android robot",
        "robotics",
        "ai assistant",
        "machine friend",
        "virtual assistant",
        "cyborg",
    ),
    aspect=0.9,
    draw=draw,
    states=("waving",),
)
