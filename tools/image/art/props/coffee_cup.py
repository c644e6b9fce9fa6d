"""A cup of coffee on its saucer, steaming, with a heart in the foam."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

CHINA = 0xFFF7F1E8


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 58, 94, 46)
    _saucer(canvas)
    _handle(canvas)
    cup = shape.path("M22 40 C22 66 30 88 42 89 L70 89 C82 88 90 66 90 40 Z")
    brush.body(canvas, cup, CHINA, foot=0.2)
    stripe = shape.path("M0 55 Q56 63 120 55 L120 71 Q56 79 0 71 Z")
    brush.band(canvas, cup, stripe, colour.accent(palette))
    _bean(canvas, 56, 67)
    brush.gloss(canvas, shape.path("M29 47 C30 62 34 76 39 83 L43 83 C38 74 35 60 35 48 Z"), 0.5, 1.2)
    _mouth(canvas, full=state != "empty")
    if state != "empty":
        for x, top, sway in ((43, 14, 4.0), (57, 4, -5.0), (70, 12, 4.5)):
            brush.steam(canvas, palette, x, 37, top, sway)


def _saucer(canvas: skia.Canvas) -> None:
    brush.panel(canvas, shape.oval(56, 88, 50, 7.6), colour.darken(CHINA, 0.14))
    brush.panel(canvas, shape.oval(56, 86.6, 50, 7), CHINA)
    brush.fill(canvas, shape.oval(59, 87.4, 30, 4), colour.fade(0xFF5A3A2C, 0.4), blur=1.6)


def _handle(canvas: skia.Canvas) -> None:
    handle = shape.path("M86 46 C104 42 113 50 110 60 C107 71 95 77 82 77")
    brush.stroke(canvas, handle, colour.darken(CHINA, 0.36), 7.4)
    brush.stroke(canvas, handle, colour.darken(CHINA, 0.06), 5.8)
    brush.stroke(canvas, shape.moved(handle, -0.6, -1.0), colour.fade(colour.WHITE, 0.8), 1.6, blur=0.4)


def _bean(canvas: skia.Canvas, x: float, y: float) -> None:
    brush.fill(canvas, shape.turned(shape.oval(x, y, 5.4, 3.7), -35, x, y), CHINA)
    brush.stroke(
        canvas, shape.path(f"M{x - 4} {y + 3} Q{x - 1} {y - 1.6} {x + 0.4} {y} T{x + 4} {y - 3}"), 0xFF8A4A30, 0.9
    )


def _mouth(canvas: skia.Canvas, full: bool) -> None:
    brush.panel(canvas, shape.oval(56, 40, 34.4, 7.6), CHINA)
    inner = shape.oval(56, 40.4, 31.6, 6.1)
    brush.blend(canvas, inner, colour.darken(CHINA, 0.5), colour.darken(CHINA, 0.1))
    if full:
        coffee = shape.oval(56, 41.6, 30.4, 5.2)
        brush.blend(canvas, coffee, 0xFF2C140C, 0xFF7A4426)
        for size, tone in ((13, 0xFFB98352), (9.4, 0xFFF6E4C4), (4.6, 0xFFB98352)):
            brush.inside(
                canvas, coffee, shape.scaled(shape.heart(56, 0, size * 2), 1, 0.36, 56, 65.4), brush.paint(tone)
            )
    brush.hollow(canvas, inner, 0.45, 1.0)


PROP = Prop(
    name="coffee-cup",
    words=(
        "coffee",
        "cup",
        "mug",
        "espresso",
        "cappuccino",
        "latte",
        "cafe",
        "coffee cup",
        "hot drink",
        "tea",
        "cocoa",
        "kaffee",
        "barista",
        "coffee break",
    ),
    aspect=1.25,
    draw=draw,
    states=(
        "full",
        "empty",
    ),
)
