"""Cookies with chocolate chips, one of them bitten."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 54)
    plate = shape.oval(62, 89, 56, 6.4)
    brush.body(canvas, plate, colour.mix(colour.PAPER, colour.accent(palette), 0.25), foot=0)
    brush.body(canvas, shape.oval(62, 87.6, 46, 4.4), colour.PAPER, foot=0)
    _cookie(canvas, 90, 64, 27, seed + 1, bitten=False)
    _cookie(canvas, 64, 34, 26, seed + 2, bitten=True)
    _cookie(canvas, 38, 62, 29, seed + 3, bitten=False)
    for x, y, r in ((71, 88, 1.5), (77, 90, 1.1), (66, 90.4, 0.9)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFFC98A48)


def _cookie(canvas: skia.Canvas, cx: float, cy: float, r: float, seed: int, *, bitten: bool) -> None:
    """One round of dough with a wavy edge, cracks and chips."""
    dice = random.Random(seed)
    rim = [
        (cx + math.cos(at * math.tau / 18) * r * dice.uniform(0.95, 1.03),
         cy + math.sin(at * math.tau / 18) * r * dice.uniform(0.95, 1.03))
        for at in range(18)
    ]  # fmt: skip
    form = shape.smooth(*rim)
    if bitten:
        bites = ((0.74, -0.8, 0.34), (1.02, -0.36, 0.32), (0.36, -1.08, 0.3))
        form = shape.minus(form, *(shape.oval(cx + r * x, cy + r * y, r * part) for x, y, part in bites))
    brush.cast(canvas, form, dx=1.4, dy=2.2, blur=2)
    brush.ball(canvas, form, 0xFFD9964C)
    brush.inside(canvas, form, shape.oval(cx, cy, r * 0.72), brush.paint(colour.fade(0xFFF0BE74, 0.5), blur=4))
    for _ in range(7):
        x, y = cx + dice.uniform(-0.7, 0.7) * r, cy + dice.uniform(-0.7, 0.7) * r
        crack = shape.path(
            f"M{x} {y} q{dice.uniform(-3, 3)} {dice.uniform(1, 4)} {dice.uniform(-6, 6)} {dice.uniform(2, 6)}"
        )
        brush.inside(canvas, form, crack, brush.paint(colour.fade(0xFF8C5522, 0.45), width=0.9))
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    for at in range(9):
        angle, reach = at * math.tau * 0.382, r * (0.2 + 0.62 * ((at * 5) % 9) / 9)
        x, y, size = cx + math.cos(angle) * reach, cy + math.sin(angle) * reach, r * dice.uniform(0.1, 0.15)
        chip = shape.turned(
            shape.box(x - size, y - size * 0.8, size * 2, size * 1.6, size * 0.6), dice.uniform(-50, 50), x, y
        )
        brush.cast(canvas, chip, dx=0.4, dy=0.7, blur=0.8)
        brush.ball(canvas, chip, 0xFF5A3320)
    canvas.restore()


PROP = Prop(
    name="cookies",
    words=(
        "cookies",
        "cookie",
        "biscuit",
        "biscuits",
        "gingerbread",
        "shortbread",
        "chocolate chip cookie",
        "christmas cookies",
        "crackers",
    ),
    aspect=1.24,
    draw=draw,
    states=("still",),
)
