"""A hedgehog with its spines."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 66, 94, 52)
    skin, spine = 0xFFE9C9A0, 0xFF6A4B38
    for x in (42, 60, 88):
        brush.ball(canvas, shape.oval(x, 90, 7, 4.6), colour.darken(skin, 0.2))
    brush.ball(canvas, shape.common(shape.oval(56, 74, 44, 45), shape.box(0, 0, 135, 90)), colour.darken(spine, 0.4))
    for reach, tone in ((46, 0.3), (41, 0.18), (35, 0.04), (28, -0.1), (21, -0.2), (13, -0.28)):
        shade = colour.darken(spine, tone) if tone > 0 else colour.lighten(spine, -tone)
        brush.panel(canvas, shape.common(_spikes(reach), shape.box(0, 0, 135, 91)), shade)
    brush.ball(canvas, shape.path("M80 54 C98 54 118 70 128 80 C130 86 122 90 112 90 H78 C70 80 70 64 80 54 Z"), skin)
    brush.ball(canvas, shape.oval(84, 58, 6, 7), skin)
    brush.fill(canvas, shape.oval(85, 59, 3, 4), colour.fade(0xFFB36A52, 0.7), blur=0.6)
    brush.fill(canvas, shape.oval(104, 70, 2.8, 3.2), 0xFF1D1412)
    brush.gloss(canvas, shape.oval(103.2, 69, 0.9), 0.95, 0.1)
    brush.ball(canvas, shape.oval(128, 80, 4), 0xFF2A1A16)
    brush.stroke(canvas, shape.path("M120 86 Q114 88 110 84"), 0xFF7A5238, 1.1)
    brush.fill(canvas, shape.oval(100, 79, 4, 2.6), colour.fade(0xFFE8604C, 0.4), blur=0.8)


def _spikes(reach: float) -> skia.Path:
    """A ring of spines pointing outward and a little back."""
    spikes = []
    count = max(14, round(reach * 0.8))
    for at in range(count):
        angle = math.radians(160 + at * (236 / count))
        tip = (54 + reach * 1.14 * math.cos(angle - 0.05), 74 + reach * 1.25 * math.sin(angle - 0.05))
        low, half = reach * 0.7, 2.4 / reach + 0.07
        base = [(54 + low * 1.14 * math.cos(a), 74 + low * 1.25 * math.sin(a)) for a in (angle - half, angle + half)]
        spikes.append(shape.polygon(base[0], tip, base[1]))
    return shape.union(shape.oval(54, 74, reach * 0.86, reach * 0.94), *spikes)


PROP = Prop(
    name="hedgehog",
    words=(
        "hedgehog",
        "porcupine",
        "spines",
        "prickly",
        "garden animal",
    ),
    aspect=1.35,
    draw=draw,
    states=("walking",),
)
