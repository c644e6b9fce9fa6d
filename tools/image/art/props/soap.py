"""A cut block of soap with a stamp, a smaller one before it, and bubbles."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

OLIVE = 0xFFCDB877
BUBBLES = ((24.0, 22.0, 8.0), (44.0, 10.0, 5.0), (118.0, 16.0, 9.0), (134.0, 38.0, 4.6), (10.0, 44.0, 4.0))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 72, 94, 60)
    _block(canvas, 40, 26, 86, 62, OLIVE)
    _stamp(canvas, palette)
    _block(canvas, 12, 64, 54, 26, colour.mix(colour.accent(palette), colour.CREAM, 0.5))
    for x, y, r in BUBBLES:
        bubble = shape.oval(x, y, r)
        brush.fill(canvas, bubble, colour.fade(colour.GLASS, 0.45))
        brush.stroke(canvas, bubble, colour.fade(0xFF7FB4CE, 0.9), 0.9)
        brush.gloss(canvas, shape.oval(x - r * 0.32, y - r * 0.34, r * 0.26), 0.95, 0.2)


def _block(canvas: skia.Canvas, x: float, y: float, width: float, height: float, base: int) -> None:
    """A block seen from a little above: its top, its front and a worn edge between them."""
    deep = height * 0.2
    top = shape.polygon((x + deep, y), (x + width + deep, y), (x + width, y + deep), (x, y + deep), r=2)
    side = shape.polygon(
        (x + width, y + deep),
        (x + width + deep, y),
        (x + width + deep, y + height - deep),
        (x + width, y + height),
        r=2,
    )
    front = shape.box(x, y + deep, width, height - deep, 4)
    brush.blend(canvas, side, colour.darken(base, 0.3), colour.darken(base, 0.45))
    brush.blend(canvas, top, colour.lighten(base, 0.5), colour.lighten(base, 0.3))
    brush.cast(canvas, front, dy=1.5, blur=2)
    brush.blend(canvas, front, colour.lighten(base, 0.14), colour.darken(base, 0.14))
    brush.rim(canvas, front)


def _stamp(canvas: skia.Canvas, palette: Palette) -> None:
    frame = shape.box(52, 46, 62, 34, 5)
    brush.stroke(canvas, shape.moved(frame, 0.6, 0.8), colour.fade(colour.WHITE, 0.5), 1.6)
    brush.stroke(canvas, frame, colour.darken(OLIVE, 0.34), 1.6)
    for turn in (-34, 0, 34):
        sprig = shape.turned(shape.blade(83, 74, 83, 52, 7), turn, 83, 72)
        brush.fill(canvas, shape.moved(sprig, 0.5, 0.7), colour.fade(colour.WHITE, 0.5))
        brush.fill(canvas, sprig, colour.darken(OLIVE, 0.34))


PROP = Prop(
    name="soap",
    words=("soap", "bar of soap", "soap bar", "soaps", "savon", "seife", "jabón"),
    aspect=1.5,
    draw=draw,
)
