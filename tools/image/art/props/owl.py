"""An owl on a branch, eyes wide open."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

PLUME, PALE, DARK = 0xFF8F6440, 0xFFF2DFC2, 0xFF241813


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    plume = (PLUME, 0xFF7E6A58, 0xFFA5713F)[seed % 3]
    brush.floating(canvas, palette, 42, 96, 28)
    branch = shape.path("M4 84 Q40 79 80 83")
    brush.stroke(canvas, branch, colour.darken(colour.BARK, 0.3), 6)
    brush.stroke(canvas, shape.moved(branch, -0.4, -1.2), colour.lighten(colour.BARK, 0.2), 3)
    brush.panel(canvas, shape.path("M34 76 L31 94 Q42 98 53 94 L50 76 Z"), colour.darken(plume, 0.3))
    trunk = shape.path(
        "M14 6 C18 11 24 12 30 11 C38 9.6 46 9.6 54 11 C60 12 66 11 70 6 C73 16 72 24 71 30 C74 44 74 60 66 72 "
        "C60 81 52 84 42 84 C32 84 24 81 18 72 C10 60 10 44 13 30 C12 24 11 16 14 6 Z"
    )
    brush.ball(canvas, trunk, plume)
    _breast(canvas, trunk, plume)
    for side in (-1, 1):
        _wing(canvas, side, plume)
    _face(canvas)
    for x in (34, 50):
        for dx in (-3.4, 0.0, 3.4):
            brush.body(canvas, shape.box(x + dx - 1.6, 79, 3.2, 7, 1.6), 0xFFE9A93A, bend=0.6)


def _breast(canvas: skia.Canvas, trunk: skia.Path, plume: int) -> None:
    """The pale front with rows of small feathers."""
    front = shape.common(trunk, shape.oval(42, 64, 21, 26))
    brush.ball(canvas, front, PALE, depth=0.7)
    rows = [shape.arc(x + (row % 2) * 4.4, 50 + row * 6, 3.2, 3, 10, 160) for row in range(6) for x in range(20, 66, 9)]
    brush.inside(canvas, front, shape.joined(rows), brush.paint(colour.fade(plume, 0.75), width=1.5))


def _wing(canvas: skia.Canvas, side: int, plume: int) -> None:
    form = shape.path("M14 36 C6 46 6 64 14 78 C20 74 26 64 25 52 C24 44 20 38 14 36 Z")
    tips = shape.path("M9 58 Q13 62 16 58 Q20 62 24 57 M10 66 Q14 70 17 66 Q20 69 22 66")
    if side > 0:
        form, tips = shape.flipped(form, 42), shape.flipped(tips, 42)
    brush.cast(canvas, form)
    brush.ball(canvas, form, colour.darken(plume, 0.22 if side < 0 else 0.34))
    brush.inside(canvas, form, tips, brush.paint(colour.fade(PALE, 0.5), width=1.1))


def _face(canvas: skia.Canvas) -> None:
    """Two discs round the eyes and the beak between them."""
    for side in (-1, 1):
        x = 42 + side * 13.5
        disc = shape.oval(x, 29, 14.6, 14)
        brush.cast(canvas, disc, alpha=0.22)
        brush.ball(canvas, disc, PALE, depth=0.6)
        brush.ball(canvas, shape.oval(x, 29, 9.2), 0xFFF6B52E)
        brush.fill(canvas, shape.oval(x, 29, 5.6), DARK)
        brush.gloss(canvas, shape.oval(x - 2.2, 26.6, 2), 0.95, 0.1)
    brows = shape.path("M14 15 C24 15 34 18 42 27 C50 18 60 15 70 15 C62 20 52 22 44 33 H40 C32 22 22 20 14 15 Z")
    brush.panel(canvas, brows, colour.darken(PLUME, 0.34))
    brush.ball(canvas, shape.path("M42 31 C46 31 47.4 35 42 44 C36.6 35 38 31 42 31 Z"), 0xFFE9A93A)


PROP = Prop(
    name="owl",
    words=("owl", "owls", "barn owl", "eagle owl", "tawny owl", "night bird"),
    aspect=0.84,
    draw=draw,
    states=("perched",),
)
