"""A macaw on its perch."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

RED, GOLD, BLUE, GREEN = 0xFFDD3A34, 0xFFF7B733, 0xFF2368C4, 0xFF2F9E58


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 38, 96.4, 20)
    coat = (RED, GREEN, RED)[seed % 3]
    _tail(canvas, coat)
    perch = shape.path("M4 71 Q34 66 71 70")
    brush.stroke(canvas, perch, colour.darken(colour.BARK, 0.3), 5)
    brush.stroke(canvas, shape.moved(perch, -0.4, -1), colour.lighten(colour.BARK, 0.2), 2.4)
    trunk = shape.path(
        "M22 16 C27 6 42 4 49 12 C55 19 57 30 58 42 C59 54 54 66 46 72 C38 74 30 72 25 66 C19 58 19 46 21 36 "
        "C22 29 20 22 22 16 Z"
    )
    brush.ball(canvas, trunk, coat)
    _wing(canvas, coat)
    for x in (30, 40):
        for dx in (-2.4, 0.4, 3.2):
            brush.body(canvas, shape.box(x + dx, 66, 2.6, 7, 1.3), 0xFF5A5560, bend=0.7)
    _face(canvas)


def _tail(canvas: skia.Canvas, coat: int) -> None:
    """Long feathers below the perch."""
    for x0, x1, y1, tone in ((47, 63, 92, BLUE), (45, 54, 96, colour.darken(coat, 0.14)), (49, 58, 88, GOLD)):
        feather = shape.blade(x0, 58, x1, y1, 4.6)
        brush.cast(canvas, feather, alpha=0.2)
        brush.panel(canvas, feather, tone)
        brush.stroke(canvas, shape.line((x0, 60), (x1, y1 - 3)), 0x33000000, 0.6)


def _wing(canvas: skia.Canvas, coat: int) -> None:
    """Three rows of feathers in three colours over the side."""
    wing = shape.path("M42 28 C50 26 58 34 60 46 C62 58 62 70 64 82 C56 78 47 70 42 60 C37 50 35 32 42 28 Z")
    brush.cast(canvas, wing)
    brush.ball(canvas, wing, BLUE)
    for d, tone in (
        ("M34 24 H66 V54 Q60 60 56 54 Q52 62 47 55 Q42 60 36 50 Z", GOLD),
        ("M34 20 H66 V42 Q60 48 55 42 Q50 49 45 42 Q40 47 34 38 Z", coat),
    ):
        row = shape.path(d)
        brush.inside(canvas, wing, shape.moved(row, 0.6, 1.6), brush.paint(0x44180C1C, blur=1))
        brush.inside(canvas, wing, row, brush.paint(tone))
    for d in ("M50 62 Q56 70 60 77", "M56 58 Q60 68 62 76", "M46 58 Q50 66 55 72"):
        brush.stroke(canvas, shape.path(d), 0x550A1E50, 0.9)
    brush.rim(canvas, wing, 0.9)


def _face(canvas: skia.Canvas) -> None:
    patch = shape.path("M22 18 C25 12 33 12 36 18 C38 24 35 31 29 32 C25 32 21 26 22 18 Z")
    brush.ball(canvas, patch, 0xFFFBF3E8, depth=0.5)
    for y in (23.6, 26.2, 28.6):
        brush.stroke(canvas, shape.path(f"M27 {y} Q31 {y + 1.4} 34.6 {y - 0.4}"), 0x66C05048, 0.6)
    lower = shape.path("M20 31 C21 35 25 37 28 35 C28 32 26 30 24 29 Z")
    brush.ball(canvas, lower, 0xFF2B2A33)
    beak = shape.path("M26 14 C17 13 9 20 10 30 C10.4 35 12 38.4 13.6 40 C15 35 19 31.6 25 31 C29 28 29 18 26 14 Z")
    brush.cast(canvas, beak, alpha=0.24)
    brush.ball(canvas, beak, 0xFFEAD2A2)
    brush.inside(canvas, beak, shape.path("M8 29 Q13 33 18 32 L12 42 H6 Z"), brush.paint(0xFF3A3640, blur=0.6))
    brush.fill(canvas, shape.oval(31, 19.6, 2.6), 0xFFF5C94A)
    brush.fill(canvas, shape.oval(30.8, 19.6, 1.7), 0xFF17131A)
    brush.gloss(canvas, shape.oval(30.2, 18.9, 0.6), 0.95, 0.1)


PROP = Prop(
    name="parrot",
    words=("parrot", "parrots", "macaw", "budgie", "cockatoo", "budgerigar", "parakeet"),
    aspect=0.75,
    draw=draw,
    states=("perched",),
)
