"""A suspension bridge over water."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    water = shape.path("M4 80 H186 Q184 95 150 95 H40 Q6 95 4 80 Z")
    brush.panel(canvas, water, colour.WATER)
    for left, y, half in ((40, 86, 12), (90, 90, 16), (140, 85, 14), (112, 83, 8), (66, 91, 8)):
        brush.stroke(canvas, shape.line((left - half, y), (left + half, y)), colour.fade(colour.WHITE, 0.4), 0.9)
    hangers = []
    for at in range(30):
        hangers.append(shape.line((8 + at * 6, 62 - _sag(8 + at * 6)), (8 + at * 6, 64)))
    brush.stroke(canvas, shape.joined(hangers), colour.fade(colour.darken(base, 0.3), 0.8), 0.6)
    cable = shape.smooth(*((x, 62 - _sag(x)) for x in range(4, 188, 3)), closed=False)
    brush.stroke(canvas, cable, colour.darken(base, 0.25), 1.8)
    deck = shape.polygon((4, 63), (186, 63), (186, 69), (4, 69))
    for x in (50.0, 140.0):
        brush.body(canvas, shape.box(x - 5, 66, 10, 22, 1), 0xFFB9AFA4)
    brush.panel(canvas, deck, base)
    brush.fill(canvas, shape.box(4, 69, 182, 2.4), colour.darken(base, 0.6))
    for x in (50.0, 140.0):
        for dx in (-4.4, 2.0):
            brush.body(canvas, shape.box(x + dx, 12, 3.4, 56), base)
        for y in (12, 26, 42):
            brush.panel(canvas, shape.box(x - 5, y, 11, 4, 0.6), colour.lighten(base, 0.1))


def _sag(x: float) -> float:
    """Height of the cable above the deck."""
    if x < 50:
        return 2 + 46 * ((x - 4) / 46) ** 2
    if x > 140:
        return 2 + 46 * ((186 - x) / 46) ** 2
    return 6 + 42 * ((x - 95) / 45) ** 2


PROP = Prop(
    name="bridge",
    words=(
        "bridge",
        "suspension bridge",
        "river crossing",
        "crossing",
        "infrastructure",
        "connect",
        "connection",
        "link",
        "viaduct",
    ),
    aspect=1.9,
    draw=draw,
    states=("still",),
)
