"""A bicycle from the side."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 36, 95, 20)
    brush.contact(canvas, palette, 119, 95, 20)
    for cx in (36.0, 119.0):
        _wheel(canvas, cx, 66)
    base = colour.accent(palette)
    for d in ("M36 66 L70 67 L59 34 Z", "M70 67 L103 36 L60 38", "M119 66 L102 33 L99.6 25"):
        tube(canvas, shape.path(d), base, 3.4)
    tube(canvas, shape.path("M57.6 30 L60.4 38"), 0xFF3A4150, 2.6)
    brush.body(
        canvas,
        shape.path(
            "M46 26 C52 23.6 62 25 69 27.4 C71 28.4 70 30.4 67 30.4 C60 30.4 56 32.4 50 31.4 C45 30.6 43.6 27.2 46 26 Z"
        ),
        0xFF2C3140,
    )
    tube(canvas, shape.path("M99.6 25 L98 21 L108 18 C115 16.6 117 22 113 25.4"), 0xFF2F3646, 2.8)
    _crank(canvas, 70, 67)


def _wheel(canvas: skia.Canvas, cx: float, cy: float) -> None:
    spokes = shape.joined(
        [
            shape.line((cx, cy), (cx + 25 * math.cos(a), cy + 25 * math.sin(a)))
            for a in (k * math.pi / 9 for k in range(18))
        ]
    )
    brush.stroke(canvas, spokes, colour.fade(0xFF8793A3, 0.75), 0.4)
    brush.stroke(canvas, shape.oval(cx, cy, 26.6), 0xFF262B36, 3.4)
    brush.stroke(canvas, shape.oval(cx, cy, 24.4), 0xFFB8C2CE, 1.2)
    brush.stroke(canvas, shape.arc(cx, cy, 27.4, 27.4, 190, 90), colour.fade(colour.WHITE, 0.5), 0.8)
    brush.ball(canvas, shape.oval(cx, cy, 3), 0xFFAEB8C4)


def tube(canvas: skia.Canvas, form: skia.Path, base: int, width: float) -> None:
    """A round bar: dark edge, body, and a light along its upper side."""
    brush.stroke(canvas, form, colour.darken(base, 0.45), width)
    brush.stroke(canvas, form, base, width * 0.74)
    brush.stroke(
        canvas,
        shape.moved(form, -width * 0.1, -width * 0.16),
        colour.fade(colour.lighten(base, 0.7), 0.8),
        width * 0.22,
    )


def _crank(canvas: skia.Canvas, cx: float, cy: float) -> None:
    brush.stroke(canvas, shape.path(f"M36 62.6 L{cx} {cy - 7.6} M36 69.4 L{cx} {cy + 7.6}"), 0xFF4A5262, 0.8)
    brush.fill(canvas, shape.gear(cx, cy, 8.4, 7.4, 22), 0xFF4C5566)
    brush.ball(canvas, shape.oval(cx, cy, 5.6), 0xFF8A95A5)
    tube(canvas, shape.line((cx, cy), (cx + 9, cy + 12)), 0xFF77828F, 2)
    brush.fill(canvas, shape.box(cx + 4.6, cy + 11, 10, 3, 1.2), 0xFF262B36)


PROP = Prop(
    name="bicycle",
    words=(
        "bicycle",
        "bike",
        "cycling",
        "cyclist",
        "cycle",
        "commuter",
        "commute",
        "pedal",
        "bike ride",
        "fahrrad",
    ),
    aspect=1.55,
    draw=draw,
    states=("still",),
)
