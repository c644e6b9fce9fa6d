"""A laughing and a weeping theatre mask."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 62, 95, 44)
    _mask(canvas, 82, 46, 10, colour.rgb(palette.second), laughs=False)
    _mask(canvas, 43, 44, -10, colour.accent(palette), laughs=True)


def _mask(canvas: skia.Canvas, x: float, y: float, turn: float, base: int, *, laughs: bool) -> None:
    if colour.luminance(base) > 0.8 or colour.luminance(base) < 0.03:
        base = colour.GOLD
    canvas.save()
    canvas.rotate(turn, x, y)
    form = shape.path(
        f"M{x - 32} {y - 34} Q{x} {y - 24} {x + 32} {y - 34} C{x + 36} {y + 4} {x + 24} {y + 40} {x} {y + 46} "
        f"C{x - 24} {y + 40} {x - 36} {y + 4} {x - 32} {y - 34} Z"
    )
    brush.cast(canvas, form, dx=1.6, dy=3, blur=2.6)
    brush.ball(canvas, form, base)
    hole = colour.darken(base, 0.85)
    for side in (-1, 1):
        lid = -4.6 if laughs else 4.6
        eye = shape.path(
            f"M{x + side * 21} {y - 6} Q{x + side * 14} {y - 6 + lid * 2.4} {x + side * 7} {y - 6} "
            f"Q{x + side * 14} {y - 6 + lid * 0.6} {x + side * 21} {y - 6} Z"
        )
        brush.fill(canvas, eye, hole)
        tilt = 3 if laughs else -4
        brow = shape.path(f"M{x + side * 23} {y - 16 + tilt} Q{x + side * 14} {y - 22} {x + side * 6} {y - 16 - tilt}")
        brush.stroke(canvas, brow, hole, 2)
    if laughs:
        mouth = shape.path(f"M{x - 19} {y + 14} Q{x} {y + 22} {x + 19} {y + 14} Q{x} {y + 42} {x - 19} {y + 14} Z")
    else:
        mouth = shape.path(f"M{x - 17} {y + 30} Q{x} {y + 4} {x + 17} {y + 30} Q{x} {y + 18} {x - 17} {y + 30} Z")
    brush.fill(canvas, mouth, hole)
    brush.stroke(canvas, shape.path(f"M{x} {y - 8} Q{x + 5} {y + 6} {x - 2} {y + 8}"), colour.darken(base, 0.4), 1.6)
    if not laughs:
        brush.ball(canvas, shape.drop(x + 15, y + 2, 2.8), 0xFFCBEAF6)
    canvas.restore()


PROP = Prop(
    name="theatre-masks",
    words=(
        "theatre masks",
        "theatre",
        "theater",
        "drama",
        "actor",
        "actress",
        "comedy",
        "tragedy",
        "play on stage",
        "improv",
        "opera",
    ),
    aspect=1.25,
    draw=draw,
    states=("two",),
)
