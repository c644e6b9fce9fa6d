"""A motorbike seen from the side."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

RUBBER = 0xFF23262E
CHROME = 0xFFCBD3DA


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 82, 94, 74)
    for x in (32.0, 132.0):
        _wheel(canvas, x, 70, 24)
    fork = shape.line((132, 70), (114, 24))
    brush.stroke(canvas, fork, colour.IRON, 6)
    brush.stroke(canvas, shape.moved(fork, -1, 0), CHROME, 2)
    brush.stroke(canvas, shape.line((32, 70), (66, 66)), colour.IRON, 6)
    pipe = shape.path("M92 74 Q84 84 66 84 H18")
    brush.stroke(canvas, pipe, 0xFF8C97A3, 6.4)
    brush.stroke(canvas, shape.moved(pipe, 0, -1.4), colour.fade(colour.WHITE, 0.7), 1.5)
    _engine(canvas)
    _body(canvas, palette)


def _wheel(canvas: skia.Canvas, x: float, y: float, r: float) -> None:
    brush.fill(canvas, shape.ring(x, y, r, r * 0.68), RUBBER)
    brush.stroke(canvas, shape.oval(x, y, r * 0.68), CHROME, 2)
    for at in range(5):
        spoke = shape.turned(shape.line((x, y), (x, y - r * 0.66)), at * 72 + 20, x, y)
        brush.stroke(canvas, spoke, 0xFF9AA4AE, 2.2)
    brush.ball(canvas, shape.oval(x, y, r * 0.22), colour.STEEL)
    brush.stroke(canvas, shape.arc(x, y, r * 0.92, r * 0.92, 200, 80), colour.fade(colour.WHITE, 0.3), 1.4)


def _engine(canvas: skia.Canvas) -> None:
    block = shape.path("M64 52 H100 L106 74 Q96 82 82 82 Q66 82 60 70 Z")
    brush.body(canvas, block, colour.IRON)
    for y in (56.0, 60.0, 64.0):
        brush.stroke(canvas, shape.line((70, y), (98, y)), colour.fade(CHROME, 0.8), 1.6)
    brush.ball(canvas, shape.oval(82, 73, 7), CHROME)


def _body(canvas: skia.Canvas, palette: Palette) -> None:
    base = colour.accent(palette)
    mudguard = shape.path("M10 56 Q22 38 42 44 L56 52 L52 58 Q34 46 14 60 Z")
    brush.panel(canvas, mudguard, base)
    seat = shape.path("M28 42 Q34 36 46 38 Q62 46 76 42 L80 52 H52 Q36 50 28 42 Z")
    brush.cast(canvas, seat, blur=1.6)
    brush.blend(canvas, seat, 0xFF4A3A34, 0xFF241A18)
    tank = shape.path("M70 46 Q72 28 92 28 Q108 28 114 40 Q108 52 92 53 Q76 54 70 46 Z")
    brush.cast(canvas, tank, blur=1.8)
    brush.body(canvas, tank, base)
    brush.gloss(canvas, shape.path("M80 36 Q88 31 100 33 Q90 34 82 40 Z"), 0.7, 0.6)
    brush.stroke(canvas, shape.path("M114 26 Q108 14 94 16"), RUBBER, 4)
    lamp = shape.oval(122, 30, 8)
    brush.cast(canvas, lamp, blur=1.4)
    brush.ball(canvas, lamp, CHROME)
    brush.ball(canvas, shape.oval(125, 30, 5), 0xFFFFE9A8)


PROP = Prop(
    name="motorbike",
    words=("motorbike", "motorcycle", "motor bike", "biker", "chopper", "Motorrad"),
    aspect=1.64,
    draw=draw,
)
