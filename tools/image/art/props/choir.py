"""Singers in two rows with their sheets of music."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, back_hair, head, look_of
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ROBES = 3


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 95, 62)
    for at in range(4):
        _singer(canvas, palette, seed + at, 28 + at * 31.0, 1)
    brush.panel(canvas, shape.box(8, 80, 134, 14, 2), colour.WOOD)
    for at in range(ROBES):
        _singer(canvas, palette, seed + at + 4, 43.5 + at * 31.0, 21)
    for x, y in ((8, 20), (138, 26)):
        brush.ball(canvas, shape.oval(x, y + 9, 3.4, 2.6), colour.accent(palette))
        brush.stroke(canvas, shape.path(f"M{x + 2.8} {y + 9} V{y - 4} q5 2 5 7"), colour.accent(palette), 1.8)


def _singer(canvas: skia.Canvas, palette: Palette, seed: int, x: float, y: float) -> None:
    """Somebody in a robe who sings from a sheet; `x` is the middle."""
    look = replace(look_of(palette, seed), top=colour.accent(palette))
    robe = shape.path(
        f"M{x - 8} {y + 29} Q{x} {y + 25} {x + 8} {y + 29} Q{x + 14} {y + 50} {x + 15} {y + 75} "
        f"H{x - 15} Q{x - 14} {y + 50} {x - 8} {y + 29} Z"
    )
    pose = replace(STANDING, head=(x, y + 16.0))
    back_hair(canvas, pose, look)
    brush.body(canvas, robe, look.top)
    collar = shape.path(f"M{x - 6} {y + 28} L{x} {y + 37} L{x + 6} {y + 28} Q{x} {y + 25} {x - 6} {y + 28} Z")
    brush.panel(canvas, collar, colour.PAPER)
    head(canvas, (x, y + 16), 8.2, look, 0.0, "talk")
    for side in (-1, 1):
        brush.ball(canvas, shape.oval(x + side * 8, y + 52, 2.8), look.skin)
    sheet = shape.polygon((x - 9, y + 43), (x, y + 45), (x + 9, y + 43), (x + 9, y + 56), (x, y + 58), (x - 9, y + 56))
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, colour.PAPER)
    brush.stroke(canvas, shape.line((x, y + 45), (x, y + 58)), colour.fade(colour.IRON, 0.5), 0.8)


PROP = Prop(
    name="choir",
    words=(
        "choir",
        "choirs",
        "chorus",
        "singers",
        "choral society",
        "choristers",
        "singing group",
        "carol singers",
        "gospel choir",
        "ensemble",
    ),
    aspect=1.5,
    draw=draw,
)
