"""A wooden barn with its doors open on straw."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFFB5402E, colour.accent(palette), 0.3)
    brush.contact(canvas, palette, 64, 94, 58)
    _silo(canvas)
    front = shape.polygon((10, 94), (10, 50), (24, 24), (52, 9), (80, 24), (94, 50), (94, 94))
    brush.cast(canvas, front, dx=2)
    brush.panel(canvas, front, base)
    for x in range(16, 94, 6):
        brush.inside(
            canvas,
            front,
            shape.line((x, 5), (x, 96)),
            brush.paint(colour.fade(colour.darken(base, 0.6), 0.28), width=0.8),
        )
    _roof(canvas)
    _doors(canvas, base)
    _straw(canvas)


def _silo(canvas: skia.Canvas) -> None:
    """The silo behind, a round tower with a cap."""
    tower = shape.box(94, 24, 24, 70, 1)
    brush.body(canvas, tower, 0xFFC3C9CE)
    for y in range(32, 92, 9):
        brush.stroke(canvas, shape.path(f"M94 {y} Q106 {y + 2.4} 118 {y}"), colour.fade(0xFF4A545E, 0.4), 0.8)
    cap = shape.path("M92.6 25 C92.6 12 119.4 12 119.4 25 Q106 28.6 92.6 25 Z")
    brush.ball(canvas, cap, 0xFF8D98A4)


def _roof(canvas: skia.Canvas) -> None:
    """The two slopes of each side, seen from the front, and their shade on the wall."""
    edge = shape.path("M5 53 L20.6 22 L52 4.6 L83.4 22 L99 53 L94.6 54.6 L80 26.6 L52 11 L24 26.6 L9.4 54.6 Z")
    brush.cast(canvas, edge, dy=2.6, blur=2)
    brush.panel(canvas, edge, 0xFF4A4F5C)


def _doors(canvas: skia.Canvas, base: int) -> None:
    """The opening with its two leaves folded back, and the hatch under the gable."""
    white = colour.PAPER
    opening = shape.box(34, 56, 36, 38)
    brush.blend(canvas, opening, 0xFF2A1C1A, 0xFF5B3D28)
    brush.hollow(canvas, opening, 0.6, 2)
    for x, flip in ((19.0, 1), (70.0, -1)):
        leaf = shape.box(x, 56, 15, 38)
        brush.cast(canvas, leaf)
        brush.panel(canvas, leaf, colour.darken(base, 0.12))
        brush.stroke(canvas, shape.box(x + 1, 57, 13, 36), white, 1.7)
        ends = ((x + 1, 92.4), (x + 14, 57.4)) if flip > 0 else ((x + 14, 92.4), (x + 1, 57.4))
        brush.stroke(canvas, shape.line(*ends), white, 1.5)
    brush.stroke(canvas, shape.path("M34 94 V56 H70 V94"), white, 2)
    hatch = shape.box(43, 26, 18, 18, 1)
    brush.fill(canvas, hatch, 0xFF3A2620)
    brush.hollow(canvas, hatch, 0.5, 1.4)
    brush.ball(canvas, shape.path("M43 44 V37 Q48 33 52 36 Q57 32.6 61 37 V44 Z"), 0xFFE2B94E)
    brush.stroke(canvas, hatch, white, 1.8)


def _straw(canvas: skia.Canvas) -> None:
    """Two bales in the doorway."""
    for x, y, wide in ((39, 79, 16), (51, 83, 15), (43, 68, 14)):
        bale = shape.box(x, y, wide, 12, 2)
        brush.cast(canvas, bale)
        brush.panel(canvas, bale, 0xFFE2B94E)
        for at in range(4):
            line = shape.line((x + 1.4, y + 2.4 + at * 2.4), (x + wide - 1.4, y + 2 + at * 2.5))
            brush.stroke(canvas, line, colour.fade(0xFF8A6420, 0.5), 0.6)
        for share in (0.3, 0.7):
            brush.stroke(canvas, shape.line((x + wide * share, y), (x + wide * share, y + 12)), 0xFF7A4B2A, 0.9)


PROP = Prop(
    name="barn",
    words=(
        "barn",
        "stable",
        "cowshed",
        "farm building",
        "farmhouse",
        "farmyard",
        "hay barn",
        "cow barn",
        "granary",
        "stall",
        "hayloft",
    ),
    aspect=1.24,
    draw=draw,
    states=("open",),
)
