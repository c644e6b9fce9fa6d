"""A pyramid in the sand: smooth, or stepped with a stair and a temple."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 76, 94, 66)
    if state == "stepped":
        _stepped(canvas, colour.mix(0xFFB9A887, colour.accent(palette), 0.12))
    else:
        _smooth(canvas, colour.mix(0xFFE3B565, colour.accent(palette), 0.12))
    _sand(canvas)


def _smooth(canvas: skia.Canvas, base: int) -> None:
    """Two sides, one in light and one in shade, with their courses of stone."""
    _sides(canvas, base, 122, 42, 148, 66, 96)
    _sides(canvas, base, 66, 5, 126, 4, 84)


def _sides(canvas: skia.Canvas, base: int, top: float, peak: float, right: float, left: float, edge: float) -> None:
    lit = shape.polygon((top, peak), (edge, 94), (left, 90))
    shade = shape.polygon((top, peak), (right, 89), (edge, 94))
    brush.blend(canvas, shade, colour.darken(base, 0.34), colour.darken(base, 0.5))
    brush.panel(canvas, lit, colour.lighten(base, 0.1), depth=1.1)
    rows = int((94 - peak) / 6)
    for row in range(1, rows):
        share = row / rows
        x0, y0 = top + (left - top) * share, peak + (90 - peak) * share
        x1, y1 = top + (edge - top) * share, peak + (94 - peak) * share
        x2, y2 = top + (right - top) * share, peak + (89 - peak) * share
        brush.stroke(canvas, shape.line((x0, y0), (x1, y1)), colour.fade(colour.darken(base, 0.6), 0.3), 0.7)
        brush.stroke(canvas, shape.line((x1, y1), (x2, y2)), colour.fade(0xFF2A1A10, 0.25), 0.7)
        for part in range(1, row):
            at = (part + (row % 2) * 0.5) / row
            if at < 1:
                px, py = x0 + (x1 - x0) * at, y0 + (y1 - y0) * at
                joint = shape.line((px, py), (px - 0.3, py - 5))
                brush.inside(canvas, lit, joint, brush.paint(colour.fade(colour.darken(base, 0.6), 0.22), width=0.6))
    brush.stroke(canvas, shape.line((top, peak + 1), (edge, 94)), colour.fade(0xFFFFF2D2, 0.5), 0.8)


def _stepped(canvas: skia.Canvas, base: int) -> None:
    """Terraces with a stair up to the temple."""
    brush.panel(canvas, shape.box(62, 9, 28, 15, 0.6), colour.lighten(base, 0.08))
    brush.panel(canvas, shape.polygon((58, 10), (62, 4), (90, 4), (94, 10)), colour.darken(base, 0.12))
    brush.fill(canvas, shape.box(72, 13, 8, 11), 0xFF3B2C26)
    for step in range(6):
        half, y = 20 + step * 9.4, 23.0 + step * 11.6
        block = shape.polygon((76 - half, y), (76 + half, y), (76 + half + 5, y + 12.4), (76 - half - 5, y + 12.4))
        brush.cast(canvas, block, dy=-0.8, blur=1.4, alpha=0.25)
        brush.panel(canvas, block, colour.darken(base, 0.03 * (step % 2)))
        brush.stroke(canvas, shape.line((76 - half, y + 0.8), (76 + half, y + 0.8)), colour.fade(colour.PAPER, 0.5), 1)
    stair = shape.polygon((69, 23), (83, 23), (90, 93), (62, 93))
    brush.cast(canvas, stair, dx=1.2)
    brush.panel(canvas, stair, colour.lighten(base, 0.2))
    for row in range(1, 24):
        y = 23 + row * 2.95
        reach = 7 + row * 0.3
        brush.stroke(canvas, shape.line((76 - reach, y), (76 + reach, y)), colour.fade(0xFF3B2C26, 0.35), 0.7)


def _sand(canvas: skia.Canvas) -> None:
    """The dune that lies at the foot."""
    dune = shape.path("M2 96 C20 86 44 92 66 92 C92 92 118 86 150 94 Q150 98 140 98 H12 Q2 98 2 96 Z")
    brush.panel(canvas, dune, 0xFFE8C684)


PROP = Prop(
    name="pyramid",
    words=(
        "pyramid",
        "pyramids",
        "ancient egypt",
        "egypt",
        "pharaoh",
        "sphinx",
        "mummy",
        "stepped pyramid",
        "maya temple",
        "aztec temple",
    ),
    aspect=1.52,
    draw=draw,
    states=("smooth", "stepped"),
)
