"""A castle with towers, a gate and a banner."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

STONE = 0xFFC9BFB2


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    roof = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94, 54)
    _tower(canvas, 50, 30, 25, 62, roof, tall=True)
    wall = shape.box(22, 54, 81, 40)
    brush.panel(canvas, wall, STONE)
    _battlement(canvas, 22, 103, 54)
    for x in (12, 93):
        _tower(canvas, x, 44, 20, 50, roof)
    gate = shape.path("M50 94 V76 C50 64 75 64 75 76 V94 Z")
    brush.panel(canvas, shape.scaled(gate, 1.18, 1.12, 62.5, 94), colour.darken(STONE, 0.25))
    brush.panel(canvas, gate, 0xFF6B4630)
    brush.stroke(canvas, shape.joined([shape.line((x, 68), (x, 94)) for x in (56.2, 62.5, 68.8)]), 0xFF4A2E20, 0.9)
    brush.hollow(canvas, gate, 0.45, 1.2)
    for x, y in ((36, 66), (87, 66), (30, 82), (92, 82)):
        brush.stroke(
            canvas, shape.path(f"M{x} {y} h5 M{x + 2.5} {y + 3} h5"), colour.fade(colour.darken(STONE, 0.5), 0.5), 0.9
        )


def _tower(
    canvas: skia.Canvas, x: float, top: float, wide: float, high: float, roof: int, *, tall: bool = False
) -> None:
    foot = 94 if not tall else 60
    brush.body(canvas, shape.box(x, top, wide, foot - top), STONE, bend=0.7)
    _battlement(canvas, x - 2, x + wide + 2, top + 2)
    mid = x + wide / 2
    peak = top - (27 if tall else 24)
    brush.stroke(canvas, shape.line((mid, peak - (0 if tall else 1)), (mid, peak + 6)), 0xFF4A4238, 1.1)
    cone = shape.polygon((x - 3, top - 3), (mid, peak + 6), (x + wide + 3, top - 3))
    brush.body(canvas, cone, roof, foot=0.2)
    if tall:
        brush.panel(canvas, shape.path(f"M{mid} {peak - 1} q7 -1 9 3 q-4 3 -9 2 Z"), colour.GOLD)
        brush.stroke(canvas, shape.line((mid, peak - 1), (mid, peak + 7)), 0xFF4A4238, 1.1)
    slit = shape.box(mid - 2.2, top + 9, 4.4, 10, 2.2)
    brush.fill(canvas, slit, 0xFF3A3442)
    brush.hollow(canvas, slit, 0.5, 0.8)


def _battlement(canvas: skia.Canvas, left: float, right: float, y: float) -> None:
    count = max(3, round((right - left) / 7))
    step = (right - left) / (2 * count - 1)
    teeth = [shape.box(left + at * 2 * step, y - 5, step, 6) for at in range(count)]
    brush.panel(canvas, shape.union(shape.box(left, y, right - left, 4), *teeth), colour.lighten(STONE, 0.14))


PROP = Prop(
    name="castle",
    words=(
        "castle",
        "fortress",
        "palace",
        "knight",
        "king",
        "queen",
        "princess",
        "medieval",
        "kingdom",
        "fairy-tale castle",
        "stronghold",
        "ruins",
    ),
    aspect=1.25,
    draw=draw,
    states=("day",),
)
