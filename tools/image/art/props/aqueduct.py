"""A Roman aqueduct: arches over arches, with water running along its top."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

STONE = 0xFFD9B98A
# Where the openings of each row begin.
LOWER, UPPER = (17, 53, 89, 125), tuple(range(8, 160, 18))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 85, 94, 80)
    wall = shape.path("M2 18 H168 V54 H162 V94 H8 V54 H2 Z")
    openings = [_arch(x, 94, 27, 60) for x in LOWER] + [_arch(x, 50, 13, 28) for x in UPPER]
    for opening in openings:
        wall = skia.Op(wall, opening, skia.kDifference_PathOp)
    brush.panel(canvas, shape.moved(wall, 2, -1.4), colour.darken(STONE, 0.5))  # the arches' depth
    brush.panel(canvas, wall, STONE)
    _courses(canvas, wall, seed)
    for y in (50, 17):
        brush.panel(canvas, shape.box(0, y, 170, 4.6, 1), colour.lighten(STONE, 0.2))
    brush.panel(canvas, shape.box(2, 10, 166, 8, 1), STONE)
    water = shape.path("M2 10.6 Q20 8.4 42 10.6 T85 10.6 T128 10.6 T168 10.6 V14 H2 Z")
    brush.fill(canvas, water, colour.WATER)
    brush.stroke(canvas, shape.path("M4 10.8 Q21 8.8 42 10.8 T85 10.8 T128 10.8 T166 10.8"), colour.GLASS, 0.9)


def _arch(x: float, foot: float, wide: float, top: float) -> skia.Path:
    round_ = wide / 2
    return shape.path(f"M{x} {foot} V{top + round_} A{round_} {round_} 0 0 1 {x + wide} {top + round_} V{foot} Z")


def _courses(canvas: skia.Canvas, wall: skia.Path, seed: int) -> None:
    """Joints between the blocks, and some blocks a little darker."""
    dice = random.Random(seed)
    canvas.save()
    canvas.clipPath(wall, skia.ClipOp.kIntersect, True)
    for row, y in enumerate(range(20, 94, 6)):
        brush.fill(canvas, shape.box(0, y, 170, 0.5, 0), colour.fade(0xFF6B4A28, 0.4))
        for x in range(-6 + row % 2 * 5, 170, 10):
            brush.fill(canvas, shape.box(x, y, 0.5, 6, 0), colour.fade(0xFF6B4A28, 0.32))
            if dice.random() < 0.2:
                brush.fill(canvas, shape.box(x + 0.5, y + 0.5, 9.5, 5.5, 0), colour.fade(0xFF8A6236, 0.2))
    canvas.restore()


PROP = Prop(
    name="aqueduct",
    words=("aqueduct", "roman bridge", "stone arches", "roman engineering", "arched bridge"),
    aspect=1.7,
    draw=draw,
    states=("running",),
)
