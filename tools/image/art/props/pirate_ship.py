"""A pirate ship under black sails."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SAIL, HULL, BONE = 0xFF2C2F3C, 0xFF8A5630, 0xFFF4EEE0


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 54, 95, 46)
    base = colour.accent(palette)
    for x, top in ((30, 22), (58, 5), (82, 26)):
        brush.body(canvas, shape.box(x - 1.2, top, 2.4, 66, 1), 0xFF6B4426)
    brush.stroke(canvas, shape.line((92, 66), (107, 50)), 0xFF6B4426, 2)
    rig = shape.path("M58 6 L107 50 M30 24 L6 62 M82 28 L103 54")
    brush.stroke(canvas, rig, 0x88503A28, 0.7)
    _sail(canvas, 30, 30, 11, 28, SAIL)
    _sail(canvas, 82, 33, 9.6, 25, SAIL)
    _sail(canvas, 57, 27, 17, 36, SAIL)
    _sail(canvas, 57, 12, 11, 12, base)
    _skull(canvas, 59.4, 41, 8.4)
    flag = shape.path("M58 5 C63 2 67 7 73 4 L71 10 C66 12 63 7 58 10.4 Z")
    brush.panel(canvas, flag, SAIL)
    _hull(canvas, base)
    _water(canvas)


def _sail(canvas: skia.Canvas, x: float, top: float, half: float, high: float, tone: int) -> None:
    """A square sail full of wind under its yard."""
    x0, x1, low = x - half, x + half, top + high
    upper, lower = top + high * 0.4, top + high * 0.7
    form = shape.path(
        f"M{x0} {top} H{x1} C{x1 + 6} {upper} {x1 + 6} {lower} {x1 + 1} {low} "
        f"Q{x} {low - high * 0.16} {x0 - 1} {low} C{x0 + 4} {lower} {x0 + 4} {upper} {x0} {top} Z"
    )
    brush.cast(canvas, form, dx=1.2, dy=1.6)
    brush.body(canvas, form, tone, bend=1.1, foot=0.25)
    brush.body(canvas, shape.box(x - half - 2, top - 1.4, half * 2 + 4, 2.4, 1.2), 0xFF7C5030)


def _skull(canvas: skia.Canvas, x: float, y: float, r: float) -> None:
    """A skull over crossed bones."""
    for side in (-1, 1):
        bone = shape.line((x - side * r * 1.15, y + r * 0.1), (x + side * r * 1.15, y + r * 1.5))
        brush.stroke(canvas, bone, BONE, r * 0.26)
        for end in (-1, 1):
            cx, cy = x + end * side * r * 1.2, y + r * (0.8 + end * 0.74)
            brush.fill(canvas, shape.oval(cx, cy, r * 0.22), BONE)
    head = shape.union(
        shape.oval(x, y - r * 0.1, r * 0.86, r * 0.8), shape.box(x - r * 0.48, y + r * 0.3, r * 0.96, r * 0.75, r * 0.2)
    )
    brush.fill(canvas, shape.scaled(head, 1.14, 1.14, x, y + r * 0.1), SAIL)
    brush.ball(canvas, head, BONE, depth=0.6)
    for side in (-1, 1):
        brush.fill(canvas, shape.oval(x + side * r * 0.36, y, r * 0.25, r * 0.28), SAIL)
    brush.fill(canvas, shape.polygon((x, y + r * 0.26), (x + r * 0.12, y + r * 0.5), (x - r * 0.12, y + r * 0.5)), SAIL)
    for dx in (-0.22, 0.0, 0.22):
        brush.stroke(canvas, shape.line((x + dx * r, y + r * 0.74), (x + dx * r, y + r)), SAIL, r * 0.08)


def _hull(canvas: skia.Canvas, base: int) -> None:
    hull = shape.path("M6 58 H24 L27 66 H82 L86 62 H97 C96 76 88 88 80 92 H26 C14 88 8 74 6 58 Z")
    brush.cast(canvas, hull, dy=-1, alpha=0.25)
    brush.panel(canvas, hull, HULL)
    for y in (72, 78, 84):
        brush.inside(
            canvas, hull, shape.path(f"M0 {y - 2} Q50 {y + 3} 104 {y - 2}"), brush.paint(0x55331B0C, width=0.9)
        )
    brush.inside(
        canvas,
        hull,
        shape.path("M0 57 H24.6 L27.4 66 H82 L86 61 H110 V65.4 H87 L83.4 69.6 H25.6 L22.8 61.6 H0 Z"),
        brush.paint(base),
    )
    for x in (34, 46, 58, 70):
        brush.fill(canvas, shape.box(x - 3, 73, 6, 5.6, 0.8), 0xFF2A1A12)
        brush.body(canvas, shape.box(x - 1.7, 74.4, 3.4, 3.4, 1.6), 0xFF59616D)
    for x in (11, 17):
        brush.fill(canvas, shape.box(x, 65, 3.6, 4.4, 0.7), 0xFFFFD978)


def _water(canvas: skia.Canvas) -> None:
    """The sea at the bow, cut off at the foot of the box."""
    sea = shape.path(
        "M3 91 Q10 85 17 89 T32 89 T47 89 T62 89 T77 89 T92 89 Q100 85 105 91 Q102 95.4 96 95.4 H12 Q6 95.4 3 91 Z"
    )
    brush.blend(canvas, sea, 0xFF49B4E4, 0xFF1C6FAE)
    brush.stroke(
        canvas, shape.path("M6 90 Q11 86.6 17 89.6 T32 89.6 T47 89.6 T62 89.6 T77 89.6 T92 89.6"), 0xCCFFFFFF, 0.9
    )


PROP = Prop(
    name="pirate-ship",
    words=("pirate ship", "pirate", "pirates", "jolly roger", "buccaneer", "pirate flag", "skull and crossbones"),
    aspect=1.1,
    draw=draw,
    states=("sailing",),
)
