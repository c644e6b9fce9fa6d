"""Fireworks that burst."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    for cx, cy, r, tone, count in (
        (38.0, 36.0, 33.0, colour.accent(palette), 16),
        (82.0, 30.0, 24.0, colour.GOLD, 12),
        (74.0, 70.0, 21.0, colour.rgb(palette.support), 12),
    ):
        brush.glow(canvas, cx, cy, r, tone, 0.5)
        trail = shape.path(f"M55 97 Q{(cx + 55) / 2} 80 {cx} {cy + 5}")
        brush.stroke(canvas, trail, colour.fade(tone, 0.45), 1.4)
        _burst(canvas, cx, cy, r, tone, count)


def _burst(canvas: skia.Canvas, cx: float, cy: float, r: float, tone: int, count: int) -> None:
    for at in range(count):
        angle = at * math.tau / count
        dx, dy = math.cos(angle), math.sin(angle)
        far = r * (0.94 if at % 2 else 0.72)
        ray = shape.blade(cx + dx * r * 0.22, cy + dy * r * 0.22, cx + dx * far, cy + dy * far, r * 0.045)
        brush.fill(canvas, ray, colour.darken(tone, 0.08))
        brush.ball(canvas, shape.oval(cx + dx * far, cy + dy * far, r * 0.062), colour.lighten(tone, 0.25))
    brush.sparkle(canvas, cx, cy, r * 0.24, colour.lighten(tone, 0.6))


PROP = Prop(
    name="fireworks",
    words=(
        "fireworks",
        "firework",
        "new year",
        "celebration night",
        "sparkler",
        "grand finale",
    ),
    aspect=1.1,
    draw=draw,
)
