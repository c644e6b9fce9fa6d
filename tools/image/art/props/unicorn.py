"""A unicorn's head with its mane of many colours."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

COAT = 0xFFF8F2F8
MANE = (0xFFB583F0, 0xFFF27FB6, 0xFFFFB35C, 0xFF5CC6E8, 0xFF8FD97B)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 95, 30)
    _locks(canvas, back=True)
    ear = shape.path("M42 30 C41 22 43 16 47 12 C51 17 53 24 51 31 Z")
    brush.ball(canvas, shape.moved(ear, 8, 1), colour.darken(COAT, 0.14))
    _horn(canvas)
    neck = shape.path(
        "M14 94 C14 70 22 44 38 30 C44 25 54 24 61 29 C69 36 78 48 84 58 C88 65 84 73 76 73 C69 74 63 70 57 67 "
        "C57 78 60 86 66 94 Z"
    )
    brush.ball(canvas, neck, COAT)
    brush.inside(
        canvas, neck, shape.path("M57 67 C50 66 46 60 46 54 C48 62 44 80 50 96 H70 Z"), brush.paint(0x40705090, blur=3)
    )
    muzzle = shape.path("M90 60 C84 56 76 58 73 64 C71 69 72 73 76 75 H90 Z")
    brush.inside(canvas, neck, muzzle, brush.paint(0xAAF2B8CC, blur=1.6))
    brush.fill(canvas, shape.turned(shape.oval(80.4, 63.6, 1.5, 2.1), -30, 80, 63), 0xFF8A5270)
    brush.stroke(canvas, shape.path("M81.6 70.4 Q76 71.4 72.6 68.6"), 0xFF8A5270, 1.1)
    brush.ball(canvas, ear, COAT)
    brush.fill(canvas, shape.path("M44.6 29 C44 23 45 19 47.2 16.4 C49.4 20 50.2 25 49.4 29.4 Z"), 0xFFF3B7CF)
    _eye(canvas)
    brush.fill(canvas, shape.oval(66, 59, 4.4, 2.8), 0x66F08AA8, blur=1)
    _locks(canvas, back=False)
    for x, y, r in ((84, 22, 3.6), (90, 36, 2.2), (12, 20, 3)):
        brush.sparkle(canvas, x, y, r, 0xFFFFD35A)


def _horn(canvas: skia.Canvas) -> None:
    """A twisted horn of gold."""
    horn = shape.path("M56 29 L78 2 L65.6 34 Z")
    brush.cast(canvas, horn, alpha=0.2)
    brush.panel(canvas, horn, colour.GOLD)
    for at in range(5):
        x, y = 58.6 + at * 3.8, 26.6 - at * 4.8
        turn = shape.path(f"M{x - 2.6} {y - 1.6} Q{x + 3} {y + 1} {x + 7.4 - at} {y + 4.4 - at * 0.8}")
        brush.inside(canvas, horn, turn, brush.paint(0x99A8701A, width=1.1))


def _eye(canvas: skia.Canvas) -> None:
    brush.fill(canvas, shape.oval(60, 46, 3.4, 4.4), 0xFF3A2350)
    brush.fill(canvas, shape.oval(60.4, 47.6, 2.2, 2.4), 0xFF8B5AC8)
    brush.gloss(canvas, shape.oval(59, 44.4, 1.4), 0.95, 0.1)
    brush.stroke(
        canvas, shape.path("M55.6 43.4 Q59 39.8 63.6 42.6 M56.2 42.2 L53.6 40.4 M58 40.8 L56.6 38.4"), 0xFF3A2350, 1.1
    )


def _locks(canvas: skia.Canvas, *, back: bool) -> None:
    """Strands that fall from the brow and down the neck."""
    behind = (
        ("M44 22 C24 22 8 42 6 66 C5 80 2 86 4 93 C14 90 20 78 22 66 C26 48 34 36 46 30 Z", 0),
        ("M44 24 C28 28 16 46 15 66 C14 80 11 86 13 94 C25 90 31 78 33 64 C36 50 40 40 50 32 Z", 1),
    )
    before = (
        ("M46 25 C34 29 25 44 24 62 C24 74 21 82 23 90 C31 84 34 72 35 60 C37 48 42 40 50 32 Z", 2),
        ("M48 25 C40 30 34 42 34 56 C34 66 33 72 35 78 C41 72 43 62 43 54 C44 44 48 38 53 31 Z", 3),
        ("M50 20 C44 24 42 32 45 40 C46 46 44 50 46 54 C52 50 54 42 53 36 C53 30 56 28 60 27 C58 22 54 19 50 20 Z", 4),
    )
    for d, tone in behind if back else before:
        lock = shape.path(d)
        brush.cast(canvas, lock, alpha=0.18)
        brush.ball(canvas, lock, MANE[tone])


PROP = Prop(
    name="unicorn",
    words=("unicorn", "unicorns", "magical horse", "fairy tale horse", "pegasus", "magic creature"),
    aspect=0.95,
    draw=draw,
)
