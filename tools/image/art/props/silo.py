"""A grain silo of corrugated steel, a smaller one behind it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ZINC = 0xFFC3CCD4


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 45, 95, 40)
    _tower(canvas, palette, 66, 19, 40, 0.18)
    _tower(canvas, palette, 35, 26, 26, 0.0)
    _pipe(canvas)
    _ladder(canvas, 25)
    hatch = shape.box(40, 76, 13, 18.6, 1.6)
    brush.panel(canvas, hatch, colour.accent(palette))
    brush.fill(canvas, shape.oval(50, 86, 1), colour.NIGHT)
    _grain(canvas)


def _tower(canvas: skia.Canvas, palette: Palette, x: float, half: float, eaves: float, shade: float) -> None:
    """A round wall of rings."""
    wall = shape.path(f"M{x - half} {eaves} H{x + half} V92 Q{x} 98 {x - half} 92 Z")
    brush.body(canvas, wall, colour.darken(ZINC, shade), bend=1.2)
    dark, bright = colour.fade(0xFF3A4654, 0.3), colour.fade(colour.WHITE, 0.32)
    for y in range(int(eaves) + 6, 94, 5):
        sag = 2.4 + (y - eaves) * 0.06
        ring = shape.path(f"M{x - half} {y} Q{x} {y + sag} {x + half} {y}")
        brush.inside(canvas, wall, ring, brush.paint(dark, width=1))
        brush.inside(canvas, wall, shape.moved(ring, 0, 1), brush.paint(bright, width=0.7))
    for at in (x - half * 0.42, x + half * 0.36):
        brush.inside(canvas, wall, shape.line((at, eaves), (at, 96)), brush.paint(dark, width=0.9))
    _cone(canvas, colour.darken(colour.accent(palette), shade), x, half, eaves)


def _cone(canvas: skia.Canvas, tone: int, x: float, half: float, eaves: float) -> None:
    """The roof in segments, with its cap."""
    top, x0, x1 = eaves - half * 0.72, x - half - 1.6, x + half + 1.6
    cone = shape.path(
        f"M{x0} {eaves + 1} L{x - 3} {top} H{x + 3} L{x1} {eaves + 1} Q{x} {eaves + 5.4} {x0} {eaves + 1} Z"
    )
    brush.cast(canvas, cone, dy=2)
    brush.body(canvas, cone, tone, bend=1.1, foot=0)
    for share in (-0.62, -0.24, 0.2, 0.6):
        seam = shape.line((x + share * 3, top), (x + half * share, eaves + 3))
        brush.inside(canvas, cone, seam, brush.paint(0x33000000, width=0.8))
    brush.body(canvas, shape.box(x - 3.6, top - 3, 7.2, 4.4, 1.2), colour.STEEL)


def _pipe(canvas: skia.Canvas) -> None:
    """The pipe that fills the silo from above."""
    pipe = shape.path("M35 6 L66 24")
    brush.stroke(canvas, pipe, 0xFF6C7784, 3)
    brush.stroke(canvas, shape.moved(pipe, -0.3, -0.6), 0xFFC5CED7, 1.2)


def _ladder(canvas: skia.Canvas, x: float) -> None:
    rails = [shape.line((x + dx, 28), (x + dx, 94)) for dx in (0, 5)]
    rungs = [shape.line((x, y), (x + 5, y)) for y in range(31, 93, 4)]
    brush.stroke(canvas, shape.moved(shape.joined([*rails, *rungs]), 0.7, 0.6), 0x55202833, 0.9)
    brush.stroke(canvas, shape.joined([*rails, *rungs]), 0xFF5B6673, 0.9)


def _grain(canvas: skia.Canvas) -> None:
    """What has run out at the foot."""
    heap = shape.path("M50 94.6 Q58 92 62 86 Q66 80 70 86 Q75 92 86 94.6 Z")
    brush.cast(canvas, heap, alpha=0.2)
    brush.ball(canvas, heap, 0xFFE3B54A)
    for x, y in (
        (60, 91),
        (66, 87),
        (70, 91),
        (64, 93),
        (75, 92.6),
        (67, 84.6),
        (69, 88),
        (63, 89),
        (79, 93.4),
        (57, 93),
    ):
        brush.fill(canvas, shape.turned(shape.oval(x, y, 0.9, 0.55), 30, x, y), 0xFFB98526)


PROP = Prop(
    name="silo",
    words=("silo", "silos", "grain silo", "granary", "grain store", "grain elevator"),
    aspect=0.9,
    draw=draw,
)
