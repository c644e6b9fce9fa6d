"""A ferris wheel with its cabins."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

CX, CY, R = 46.0, 43.0, 34.0
CABINS = 10


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 46, 95, 34)
    base = colour.accent(palette)
    _legs(canvas, 3.0, colour.darken(colour.STEEL, 0.4))
    _wheel(canvas, base)
    _legs(canvas, 0.0, colour.STEEL)
    brush.ball(canvas, shape.oval(CX, CY, 5.4), base)
    brush.ball(canvas, shape.oval(CX, CY, 2.4), colour.GOLD)
    tones = (base, colour.rgb(palette.second), colour.GOLD, 0xFF3E9FD8, 0xFFE4577B)
    for at in range(CABINS):
        angle = math.tau * at / CABINS + 0.2
        _cabin(canvas, CX + R * math.cos(angle), CY + R * math.sin(angle), tones[at % len(tones)])
    brush.body(canvas, shape.box(14, 89, 64, 6, 1.6), colour.darken(base, 0.3))


def _legs(canvas: skia.Canvas, shift: float, tone: int) -> None:
    for side in (-1, 1):
        leg = shape.line((CX + shift, CY), (CX + shift + side * 25, 91))
        brush.stroke(canvas, leg, colour.darken(tone, 0.4), 3.4)
        brush.stroke(canvas, shape.moved(leg, -0.5, -0.3), tone, 1.9)
    if not shift:
        brush.stroke(canvas, shape.line((CX - 15, 72), (CX + 15, 72)), colour.darken(tone, 0.2), 2)


def _wheel(canvas: skia.Canvas, base: int) -> None:
    """Two rims, spokes and a row of lamps."""
    spokes = []
    for at in range(CABINS * 2):
        angle = math.tau * at / (CABINS * 2) + 0.2
        spokes.append(shape.line((CX, CY), (CX + R * math.cos(angle), CY + R * math.sin(angle))))
    brush.stroke(canvas, shape.joined(spokes), colour.darken(colour.STEEL, 0.2), 0.8)
    for r, wide in ((R, 2.6), (R * 0.8, 1.2), (R * 0.4, 1.0)):
        brush.stroke(canvas, shape.oval(CX, CY, r), colour.darken(base, 0.3), wide)
        brush.stroke(canvas, shape.oval(CX - 0.3, CY - 0.3, r), colour.lighten(base, 0.12), wide * 0.6)
    for at in range(CABINS * 3):
        angle = math.tau * at / (CABINS * 3) + 0.2
        x, y = CX + R * 0.9 * math.cos(angle), CY + R * 0.9 * math.sin(angle)
        brush.fill(canvas, shape.oval(x, y, 1.0), 0xFFFFE9A6)


def _cabin(canvas: skia.Canvas, x: float, y: float, tone: int) -> None:
    """A cabin that hangs upright wherever it is."""
    hull = shape.moved(shape.path("M-5.4 4 H5.4 L4.4 9 Q4 10.4 2.6 10.4 H-2.6 Q-4 10.4 -4.4 9 Z"), x, y)
    brush.stroke(canvas, shape.path(f"M{x - 4.6} {y + 5} V{y + 1} M{x + 4.6} {y + 5} V{y + 1}"), colour.IRON, 0.9)
    brush.cast(canvas, hull, alpha=0.24)
    brush.panel(canvas, hull, tone)
    brush.panel(canvas, shape.path(f"M{x - 6} {y + 1.4} Q{x} {y - 6} {x + 6} {y + 1.4} Z"), colour.darken(tone, 0.14))


PROP = Prop(
    name="ferris-wheel",
    words=("ferris wheel", "big wheel", "fairground", "amusement park", "funfair", "theme park"),
    aspect=0.92,
    draw=draw,
    states=("turning",),
)
