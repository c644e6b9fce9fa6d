"""A ballot box with a folded paper going in."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94.5, 38)
    _paper(canvas, palette)
    base = colour.accent(palette)
    lid = shape.polygon((20, 42), (80, 42), (88, 52), (12, 52), r=1.5)
    brush.panel(canvas, lid, colour.lighten(base, 0.22))
    box = shape.box(12, 51, 76, 43, 2.5)
    brush.panel(canvas, box, base)
    brush.fill(canvas, shape.box(12, 51, 76, 3), colour.fade(colour.darken(base, 0.7), 0.28), blur=0.8)
    slot = shape.box(32, 45, 36, 3, 1.2)
    brush.fill(canvas, slot, colour.darken(base, 0.75))
    front = shape.box(33, 44, 34, 2.2)
    brush.fill(canvas, front, colour.lighten(base, 0.22))
    mark = colour.on(base)
    brush.stroke(canvas, shape.path("M38 74 L47 83 L63 63"), mark, 5.4)


def _paper(canvas: skia.Canvas, palette: Palette) -> None:
    sheet = shape.polygon((36, 10), (62, 6), (66, 46), (39, 47), r=1)
    brush.cast(canvas, sheet, dx=2, dy=2)
    brush.panel(canvas, sheet, colour.PAPER)
    brush.stroke(canvas, shape.line((43, 18), (58, 16)), colour.fade(colour.IRON, 0.5), 1.6)
    for y in (25.0, 33.0):
        brush.stroke(canvas, shape.path(f"M42 {y} h5 v5 h-5 Z"), colour.fade(colour.IRON, 0.7), 1)
        brush.stroke(canvas, shape.line((50, y + 2.5), (60, y + 1.6)), colour.fade(colour.IRON, 0.45), 1.4)
    brush.stroke(canvas, shape.path("M42.6 27 l2 2.4 l4 -6"), colour.accent(palette), 1.8)


PROP = Prop(
    name="ballot-box",
    words=(
        "ballot box",
        "ballot",
        "vote",
        "voting",
        "election",
        "poll",
        "polling station",
        "referendum",
        "ballot paper",
        "voter",
        "urn",
        "elections",
    ),
    aspect=1.0,
    draw=draw,
)
