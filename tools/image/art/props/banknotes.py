"""A bundle of banknotes with a band."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    green = 0xFF6FAE7C
    brush.contact(canvas, palette, 70, 94.5, 60)
    for at, turn in enumerate((-5, -2)):
        _note(canvas, colour.darken(green, 0.16 - at * 0.08), 40 - at * 3.0, turn)
    for at in range(5):
        brush.panel(
            canvas, shape.box(10, 86 - at * 3.2, 120, 8, 1.2), colour.mix(green, colour.PAPER, 0.35 + (at % 2) * 0.25)
        )
    _note(canvas, green, 28, 0)
    band = shape.box(104, 28, 15, 66, 0.8)
    brush.panel(canvas, band, colour.accent(palette))
    brush.stroke(canvas, shape.path("M107 82 h9"), colour.on(colour.accent(palette)), 1.6)


def _note(canvas: skia.Canvas, green: int, y: float, turn: float) -> None:
    canvas.save()
    canvas.rotate(turn, 90, 80)
    sheet = shape.box(10, y, 120, 47, 2)
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, green)
    ink = colour.darken(green, 0.5)
    brush.stroke(canvas, shape.box(14, y + 4, 112, 39, 2), colour.fade(ink, 0.55), 1.2)
    brush.panel(canvas, shape.oval(68, y + 23.5, 19, 15), colour.lighten(green, 0.45))
    brush.ball(canvas, shape.oval(68, y + 20, 5), ink)
    brush.ball(canvas, shape.path(f"M58 {y + 34} Q59 {y + 26} 68 {y + 26} Q77 {y + 26} 78 {y + 34} Z"), ink)
    for x in (22.0, 96.0):
        brush.stroke(canvas, shape.path(f"M{x} {y + 12} h14 M{x} {y + 35} h14"), colour.fade(ink, 0.8), 3)
    canvas.restore()


PROP = Prop(
    name="banknotes",
    words=(
        "banknotes",
        "banknote",
        "bank notes",
        "cash notes",
        "bills",
        "money",
        "wages",
        "bundle of money",
        "notes of money",
    ),
    aspect=1.4,
    draw=draw,
)
