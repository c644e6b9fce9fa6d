"""A squirrel with a nut in its paws."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

PALE, DARK = 0xFFFFF1DE, 0xFF2A1712


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFFC4622C, 0xFFB5572C, 0xFF8C7563)[seed % 3]
    brush.contact(canvas, palette, 46, 95, 36)
    _tail(canvas, fur)
    trunk = shape.path("M36 46 C48 42 60 54 62 72 C63 84 58 92 48 93 H26 C20 90 20 82 23 74 C26 64 28 52 36 46 Z")
    brush.ball(canvas, trunk, fur)
    brush.ball(canvas, shape.path("M30 52 C36 50 40 60 39 72 C38 84 32 90 26 88 C22 80 24 62 30 52 Z"), PALE, depth=0.6)
    haunch = shape.path("M58 66 C66 74 66 88 56 93 H38 C32 84 36 68 46 64 C51 62 55 63 58 66 Z")
    brush.cast(canvas, haunch, alpha=0.24)
    brush.ball(canvas, haunch, fur)
    foot = shape.path("M26 90 C30 86 42 86 48 91 Q48 95 44 95 H28 Q24 94 26 90 Z")
    brush.ball(canvas, foot, colour.darken(fur, 0.2))
    _head(canvas, fur)
    _nut(canvas)
    arm = shape.path("M44 54 C42 60 36 63 28 63 Q23 62 24 58.6 C30 58 34 56 37 52 Z")
    brush.cast(canvas, arm, alpha=0.24)
    brush.ball(canvas, arm, fur)


def _tail(canvas: skia.Canvas, fur: int) -> None:
    """The bushy tail that curls up behind."""
    tail = shape.path(
        "M50 90 C60 92 66 84 65 72 C64 60 56 50 56 36 C56 18 68 6 80 8 C92 10 96 24 89 32 C86 35 82 34 81 31 "
        "C88 46 90 64 82 80 C76 91 64 96 50 93 Z"
    )
    brush.ball(canvas, tail, colour.darken(fur, 0.1))
    inner = shape.path("M62 88 C72 82 74 68 70 56 C66 46 64 36 68 26 C72 18 80 18 83 24")
    brush.inside(canvas, tail, inner, brush.paint(colour.fade(colour.lighten(fur, 0.5), 0.55), width=7, blur=2.4))
    brush.rim(canvas, tail, 0.8)


def _head(canvas: skia.Canvas, fur: int) -> None:
    for d in ("M40 22 C39 12 42 6 45 3 C50 8 52 16 50 24 Z", "M30 22 C28 13 29 8 32 4 C36 8 39 14 38 22 Z"):
        brush.ball(canvas, shape.path(d), colour.darken(fur, 0.12))
    face = shape.path(
        "M24 26 C30 17 46 16 52 26 C57 36 54 48 44 51 C34 54 24 50 18 43 C13 40 13 36 17 33 C20 31 22 29 24 26 Z"
    )
    brush.cast(canvas, face, alpha=0.24)
    brush.ball(canvas, face, fur)
    cheek = shape.path("M14 37 C20 36 28 38 33 43 C36 48 33 52 28 51 C22 49 15 45 13 40 Z")
    brush.inside(canvas, face, cheek, brush.paint(PALE, blur=0.8))
    brush.ball(canvas, shape.oval(15.6, 36.6, 2.7, 2.2), DARK)
    brush.fill(canvas, shape.oval(31.4, 32, 3.5, 4), DARK)
    brush.gloss(canvas, shape.oval(30.2, 30.5, 1.3), 0.95, 0.1)
    brush.stroke(canvas, shape.path("M18 42.6 Q22 45 26 43.4"), DARK, 1)


def _nut(canvas: skia.Canvas) -> None:
    """An acorn held up to the mouth."""
    nut = shape.path("M13 56 C12 64 16 71 19.6 73 C24 71 28 64 27 56 Z")
    brush.cast(canvas, nut, alpha=0.24)
    brush.ball(canvas, nut, 0xFFCB8B3C)
    cap = shape.path("M11 57 C11 50 16 48 20 48 C24 48 29 50 29 57 Q20 60 11 57 Z")
    brush.ball(canvas, cap, 0xFF6F4A2B)


PROP = Prop(
    name="squirrel",
    words=("squirrel", "squirrels", "red squirrel", "chipmunk", "acorn", "hoarding nuts"),
    aspect=0.98,
    draw=draw,
    states=("sitting",),
)
