"""A tiled roof with a chimney, a gutter and a skylight."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 72, 95, 56)
    brush.panel(canvas, shape.polygon((22, 58), (123, 58), (123, 95), (22, 95)), 0xFFF1E3CD)
    brush.fill(canvas, shape.box(22, 66, 101, 7), colour.fade(0xFF3A2A2A, 0.22), blur=2)
    for x in (35.0, 92.0):
        brush.panel(canvas, shape.box(x - 1.6, 76, 21.2, 19, 0.8), colour.PAPER)
        brush.blend(canvas, shape.box(x, 77.6, 18, 17), 0xFF6FA5C6, 0xFFFFD591)
    _chimney(canvas)
    roof = shape.polygon((34, 12), (111, 12), (139, 66), (6, 66), r=1.6)
    brush.panel(canvas, roof, _tile(palette))
    _rows(canvas, roof, _tile(palette))
    pane = shape.polygon((62, 28), (82, 28), (86, 46), (60, 46), r=1)
    brush.panel(canvas, shape.polygon((60, 26), (84, 26), (89, 48.5), (57, 48.5), r=1), colour.IRON)
    brush.blend(canvas, pane, 0xFFBFE3F2, 0xFF6FA5C6)
    brush.gloss(canvas, shape.polygon((66, 28), (72, 28), (66, 46), (61, 46)), 0.35)
    brush.body(canvas, shape.box(4, 65, 137, 5.4, 2.6), colour.STEEL, foot=0.4)
    brush.body(canvas, shape.box(126, 69, 4.6, 26, 1.6), colour.STEEL)


def _tile(palette: Palette) -> int:
    return colour.mix(0xFFC25A3C, colour.accent(palette), 0.35)


def _chimney(canvas: skia.Canvas) -> None:
    brush.panel(canvas, shape.box(94, 3, 13, 26), 0xFFA9614A)
    brush.stroke(canvas, shape.path("M94 9 h13 M94 14 h13 M94 19 h13"), colour.fade(colour.CREAM, 0.4), 0.7)
    brush.panel(canvas, shape.box(91.6, 2, 17.8, 4, 0.8), 0xFF7E4434)


def _rows(canvas: skia.Canvas, roof: skia.Path, tile: int) -> None:
    canvas.save()
    canvas.clipPath(roof, skia.ClipOp.kIntersect, True)
    for row in range(7):
        y = 12 + row * 8.0
        scallops = " a3.8 4.4 0 0 0 7.6 0" * 20
        edge = shape.path(f"M{-2 - (row % 2) * 3.8} {y + 5}{scallops}")
        brush.stroke(canvas, shape.moved(edge, 0, 1.2), colour.fade(colour.darken(tile, 0.7), 0.35), 1.6)
        brush.stroke(canvas, edge, colour.lighten(tile, 0.22), 0.9)
    canvas.restore()


PROP = Prop(
    name="roof",
    words=(
        "roof",
        "roofs",
        "roof tiles",
        "tiles",
        "roofing",
        "roofer",
        "gutter",
        "chimney",
        "thatch",
        "attic",
        "rooftop",
        "slates",
        "roof truss",
    ),
    aspect=1.45,
    draw=draw,
)
