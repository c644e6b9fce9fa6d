"""A blood vessel cut open: red cells flow past what has settled on its wall."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

WALL, BLOOD, CELL, FAT = 0xFFE4756B, 0xFF8E1F2B, 0xFFDB3B3F, 0xFFF3C75A


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 74, 94, 50)
    tube = shape.path("M22 14 C56 8 92 8 122 13 C135 15 140 34 140 50 C140 66 135 85 122 87 C92 92 56 92 22 86 Z")
    brush.blend(canvas, tube, colour.lighten(WALL, 0.3), colour.darken(WALL, 0.42))
    brush.rim(canvas, tube)
    brush.ball(canvas, shape.oval(22, 50, 15, 36), colour.lighten(WALL, 0.22))
    window = shape.path(
        "M26 25 C58 21 92 21 116 24 C127 25 131 38 131 50 C131 62 127 75 116 76 C92 79 58 79 26 75 "
        "C18 74 16 62 16 50 C16 38 18 26 26 25 Z"
    )
    brush.blend(canvas, window, 0xFFB02C36, 0xFF6E1420)
    _cells(canvas, window, seed)
    for low in (False, True):
        _plaque(canvas, window, low)
    brush.hollow(canvas, window, 0.55, 2.2)
    brush.stroke(canvas, window, colour.lighten(WALL, 0.42), 2.2)
    brush.gloss(
        canvas,
        shape.path("M34 16.4 C60 12.4 92 12.4 122 16.8 Q124 19 121 19 C92 15.6 60 15.6 35 19 Q32 18.6 34 16.4 Z"),
        0.5,
        0.7,
    )


def _cells(canvas: skia.Canvas, window: skia.Path, seed: int) -> None:
    """Red cells, dimpled, each at its own angle; they crowd where the way is narrow."""
    dice = random.Random(seed)
    canvas.save()
    canvas.clipPath(window, skia.ClipOp.kIntersect, True)
    for x, y in (
        (24, 40),
        (27, 61),
        (41, 52),
        (46, 36),
        (47, 67),
        (62, 50),
        (78, 47),
        (90, 54),
        (104, 40),
        (106, 62),
        (118, 50),
        (122, 35),
        (123, 68),
    ):
        turn, flat = dice.uniform(-50, 50), dice.uniform(0.62, 0.86)
        cell = shape.turned(shape.oval(x, y, 7.6, 7.6 * flat), turn, x, y)
        brush.cast(canvas, cell, alpha=0.34)
        brush.ball(canvas, cell, CELL)
        dimple = shape.turned(shape.oval(x + 0.3, y + 0.4, 3.9, 3.6 * flat), turn, x, y)
        brush.fill(canvas, dimple, colour.fade(colour.darken(CELL, 0.5), 0.7), blur=0.7)
    canvas.restore()


def _plaque(canvas: skia.Canvas, window: skia.Path, low: bool) -> None:
    """Yellow fat on the wall, above and below, that leaves a narrow way."""
    form = (
        shape.path("M44 80 C52 72 58 64 70 61 C80 58.6 90 64 96 71 C99 75 103 78 108 80 Z")
        if low
        else shape.path("M48 18 C54 26 60 34 72 37 C84 39.4 91 34 96 28 C99 24 103 21 108 19 Z")
    )
    canvas.save()
    canvas.clipPath(window, skia.ClipOp.kIntersect, True)
    brush.cast(canvas, form, alpha=0.4)
    brush.ball(canvas, form, FAT)
    for at in range(7):
        share = at / 6
        x = 56 + share * 40
        y = 50 + (24 - 8 * math.sin(math.pi * share)) * (1 if low else -1)
        brush.ball(canvas, shape.oval(x, y, 3.4 - abs(share - 0.5) * 2), colour.lighten(FAT, 0.2))
    canvas.restore()


PROP = Prop(
    name="blood-vessel",
    words=(
        "blood vessel",
        "blood vessels",
        "artery",
        "arteries",
        "cholesterol",
        "vein",
        "blood pressure vessel",
        "plaque",
    ),
    aspect=1.45,
    draw=draw,
    states=("flowing",),
)
