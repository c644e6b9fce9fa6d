"""A seismograph whose pen swings over its drum."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

DRUM = shape.path("M22 30 H100 V78 H22 Z")
ROWS = (39.0, 48.0, 57.0, 66.0)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94, 54)
    brush.panel(canvas, shape.box(6, 82, 112, 12, 3), colour.darken(base, 0.25))
    for x in (12, 102):
        brush.panel(canvas, shape.path(f"M{x} 84 L{x + 2} 50 Q{x + 5} 44 {x + 8} 50 L{x + 10} 84 Z"), colour.IRON)
    brush.body(canvas, DRUM, colour.PAPER, bend=0.0, foot=0.0)
    curve = ((0.0, 0x66301E10), (0.3, 0x00FFFFFF), (0.55, 0x00FFFFFF), (1.0, 0x77301E10))
    canvas.drawPath(DRUM, brush.shaded(brush.linear(0, 30, 0, 78, curve)))
    for x in (18, 98):
        brush.body(canvas, shape.box(x, 27, 6, 54, 2), colour.STEEL)
        brush.ball(canvas, shape.oval(x + 3, 54, 3.4), 0xFF3A424E)
    for at, y in enumerate(ROWS):
        brush.stroke(canvas, _trace(seed + at, y, strong=at == len(ROWS) - 2), 0xFFC5392C, 1.0)
    _pen(canvas)


def _trace(seed: int, y: float, *, strong: bool) -> skia.Path:
    """A line that trembles, and on the strong row leaps as the ground shakes."""
    dice = random.Random(seed)
    spots = []
    for at in range(47):
        shock = max(0.0, 1 - abs(at - 27) / 11) if strong else 0.0
        spots.append((26 + at * 1.52, y + dice.uniform(-0.7, 0.7) + (-1) ** at * 9 * shock * dice.uniform(0.5, 1)))
    return shape.path("M" + " L".join(f"{x:.2f} {top:.2f}" for x, top in spots))


def _pen(canvas: skia.Canvas) -> None:
    """The arm from its post above the drum down to the strong row."""
    arm = shape.path("M110 14 L70 22 L66 55 L68 55.4 L73.4 24.4 L110.6 17.4 Z")
    brush.cast(canvas, arm, dx=2, dy=3)
    brush.panel(canvas, arm, 0xFF3A424E)
    brush.body(canvas, shape.box(107, 8, 7, 76, 2), colour.IRON)
    brush.ball(canvas, shape.oval(110.5, 14, 6), colour.STEEL)


PROP = Prop(
    name="seismograph",
    words=("seismograph", "earthquake", "seismometer", "quake", "tremor", "richter scale", "aftershock"),
    aspect=1.24,
    draw=draw,
    states=("shaking",),
)
