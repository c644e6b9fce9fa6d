"""A sealed bag of roasted coffee with a paper label, and two beans."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 46, 94, 36)
    pack = shape.path("M18 16 L72 16 C74 30 77 60 76 90 Q76 94 71 94 L19 94 Q14 94 14 90 C13 60 16 30 18 16 Z")
    brush.body(canvas, pack, base)
    for fold in (
        "M21 20 C19 45 17 70 19 92 L23 92 C21 70 23 44 25 20 Z",
        "M68 20 C70 45 72 70 70 92 L66 92 C69 70 66 44 65 20 Z",
    ):
        brush.fill(canvas, shape.path(fold), colour.fade(colour.darken(base, 0.7), 0.28), blur=0.8)
    brush.cast(canvas, shape.box(16, 6, 58, 12, 2), blur=1.4)
    brush.body(canvas, shape.box(16, 5, 58, 13, 2), colour.darken(base, 0.22), foot=0)
    brush.stroke(canvas, shape.line((19, 14.6), (71, 14.6)), colour.fade(colour.WHITE, 0.35), 0.6)
    _label(canvas, palette)
    for x, y, size, turn in ((83, 90, 6.6, -28), (13, 92, 5.4, 24)):
        bean(canvas, x, y, size, turn)


def _label(canvas: skia.Canvas, palette: Palette) -> None:
    card = shape.box(27, 36, 36, 42, 2)
    brush.cast(canvas, card, alpha=0.22)
    brush.panel(canvas, card, colour.PAPER, depth=0.5)
    brush.fill(canvas, shape.oval(45, 49, 8), colour.rgb(palette.second))
    bean(canvas, 45, 49, 5, -35)
    ink = colour.fade(0xFF4A2A1C, 0.8)
    for y, half in ((63, 13), (68, 9), (72.6, 11)):
        brush.stroke(canvas, shape.line((45 - half, y), (45 + half, y)), ink, 1.8 if y == 63 else 0.9)


def bean(canvas: skia.Canvas, x: float, y: float, size: float, turn: float) -> None:
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(turn)
    brush.ball(canvas, shape.oval(0, 0, size, size * 0.68), 0xFF7A4428)
    split = shape.path(f"M{-size * 0.9} 0 C{-size * 0.3} {-size * 0.42} {size * 0.3} {size * 0.42} {size * 0.9} 0")
    brush.stroke(canvas, split, 0xFF2E150C, size * 0.16)
    canvas.restore()


PROP = Prop(
    name="coffee-bag",
    words=(
        "coffee bag",
        "coffee beans",
        "bean",
        "beans",
        "roast",
        "roasted coffee",
        "coffee pack",
        "roastery",
        "grounds",
    ),
    aspect=0.95,
    draw=draw,
    states=("full",),
)
