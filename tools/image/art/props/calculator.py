"""A desk calculator with a slip of paper."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

BARS = {
    "a": (1, 0, 4, 1.1), "b": (5, 0.6, 1.1, 4), "c": (5, 5.2, 1.1, 4), "d": (1, 8.8, 4, 1.1), "e": (0, 5.2, 1.1, 4),
    "f": (0, 0.6, 1.1, 4), "g": (1, 4.3, 4, 1.1),
}  # fmt: skip


def _digit(canvas: skia.Canvas, x: float, y: float, lit: str) -> None:
    for bar in lit:
        dx, dy, wide, high = BARS[bar]
        brush.fill(canvas, shape.box(x + dx, y + dy, wide, high, 0.4), 0xFF26331F)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 95, 31)
    slip = shape.path("M22 26 V7 L26 4 L30 7 L34 4 L38 7 L42 4 L46 7 L50 4 L54 7 L58 4 V26 Z")
    brush.panel(canvas, slip, colour.PAPER)
    for y, wide in ((11, 20), (15, 26), (19, 14)):
        brush.fill(canvas, shape.box(26, y, wide, 1.6, 0.8), 0xFFB4A99C)
    case = shape.box(10, 22, 60, 72, 7)
    brush.cast(canvas, case)
    brush.body(canvas, case, 0xFF343D4E, bend=0.8)
    brush.fill(canvas, shape.box(14, 26, 52, 64, 5), colour.fade(0xFF222938, 0.6))
    glass = shape.box(17, 29, 46, 15, 2.6)
    brush.blend(canvas, glass, 0xFFD5E8C8, 0xFFAFCB9F)
    brush.hollow(canvas, glass, 0.5, 1.2)
    for at, lit in enumerate(("abcdefg", "bc", "abged")):
        _digit(canvas, 37 + at * 8.4, 32, lit)
    for row in range(4):
        for column in range(4):
            left, top = 17.4 + column * 11.8, 49 + row * 10.2
            last = column == 3
            key = shape.box(left, top, 9.8, 8, 2.2)
            brush.cast(canvas, key, dx=0.3, dy=0.9, blur=0.7, alpha=0.5)
            tint = colour.accent(palette) if last and row == 3 else colour.rgb(palette.support) if last else 0xFFE9ECF1
            brush.panel(canvas, key, tint)
            mark = shape.box(left + 3.2, top + 3.3, 3.4, 1.3, 0.6)
            brush.fill(canvas, mark, colour.fade(0xFF1C2230, 0.6))


PROP = Prop(
    name="calculator",
    words=(
        "calculator",
        "tax",
        "taxes",
        "tax return",
        "accounting",
        "accountant",
        "invoice",
        "bookkeeping",
        "receipt",
        "expenses",
        "vat",
    ),
    aspect=0.8,
    draw=draw,
    states=("still",),
)
