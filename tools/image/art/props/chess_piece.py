"""A chess king, with a pawn and the board that they stand on."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def _across(at: int, y: float) -> shape.Spot:
    """A corner of a field: the board is wider in front."""
    grown = (y - 82) / 10
    left, right = 16 - 12 * grown, 80 + 12 * grown
    return left + (right - left) * at / 8, y


def _pawn(canvas: skia.Canvas, x: float, foot: float, base: int) -> None:
    low = shape.path(
        f"M{x - 12} {foot} C{x - 12} {foot - 5} {x - 8} {foot - 6} {x - 7} {foot - 9} H{x + 7} "
        f"C{x + 8} {foot - 6} {x + 12} {foot - 5} {x + 12} {foot} Z"
    )
    brush.cast(canvas, low, dx=2, dy=1)
    brush.body(canvas, low, base)
    brush.body(
        canvas,
        shape.path(
            f"M{x - 6} {foot - 9} C{x - 3} {foot - 18} {x - 3} {foot - 22} {x - 4} {foot - 26} "
            f"H{x + 4} C{x + 3} {foot - 22} {x + 3} {foot - 18} {x + 6} {foot - 9} Z"
        ),
        base,
    )
    brush.body(canvas, shape.box(x - 7, foot - 28, 14, 3, 1.4), base)
    brush.ball(canvas, shape.oval(x, foot - 34, 7.4), base)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 95, 40)
    top = shape.polygon((16, 82), (80, 82), (92, 92), (4, 92))
    dark, light = 0xFF5B3A26, 0xFFF1E1C3
    brush.panel(canvas, shape.box(4, 92, 88, 4, 1), colour.darken(dark, 0.2))
    brush.panel(canvas, top, light)
    for row in range(2):
        high, low = 82 + row * 5, 87 + row * 5
        for at in range(8):
            if (at + row) % 2:
                continue
            spots = [_across(at, high), _across(at + 1, high), _across(at + 1, low), _across(at, low)]
            brush.inside(canvas, top, shape.polygon(*spots), brush.paint(dark))
    _pawn(canvas, 72, 90, colour.mix(0xFF3A2C2C, colour.accent(palette), 0.25))
    ivory = 0xFFF3E3C4
    foot = shape.path("M20 88 C20 84 24 83 26 80 H54 C56 83 60 84 60 88 C60 91 20 91 20 88 Z")
    brush.cast(canvas, foot, dx=3, dy=1, blur=2)
    brush.body(canvas, foot, ivory)
    stem = shape.path("M29 81 C34 66 34 50 31 40 H49 C46 50 46 66 51 81 Z")
    brush.body(canvas, stem, ivory)
    for level, half, deep in ((78, 14, 4.0), (40, 12, 3.4), (36, 10, 3.2)):
        brush.body(canvas, shape.box(40 - half, level, half * 2, deep, deep / 2), ivory)
    crown = shape.path("M31 37 C27 30 25 25 27 21 C32 17 48 17 53 21 C55 25 53 30 49 37 Z")
    brush.body(canvas, crown, ivory)
    brush.ball(canvas, shape.oval(40, 20, 12.6, 4.4), colour.lighten(ivory, 0.3))
    brush.body(canvas, shape.box(38.2, 4, 3.6, 15, 1), ivory)
    brush.body(canvas, shape.box(34, 7.4, 12, 3.6, 1), ivory)
    brush.gloss(canvas, shape.oval(34.4, 60, 1.5, 14), 0.55, 1)


PROP = Prop(
    name="chess-piece",
    words=(
        "chess",
        "chess piece",
        "chessboard",
        "checkmate",
        "pawn",
        "board game",
        "chess club",
        "strategy game",
    ),
    aspect=0.95,
    draw=draw,
    states=("still",),
)
