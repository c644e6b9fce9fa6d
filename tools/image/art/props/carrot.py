"""Carrots with their greens and a tomato."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 66, 91, 54)
    for turn, shade in ((-14, 0.1), (4, 0.0)):
        canvas.save()
        canvas.translate(13, 9)
        canvas.scale(0.92, 0.92)
        canvas.rotate(turn, 40, 70)
        _carrot(canvas, shade)
        canvas.restore()
    tomato = shape.path("M104 46 C116 42 128 50 126 66 C125 82 114 90 104 90 C94 90 83 82 82 66 C80 50 92 42 104 46 Z")
    brush.cast(canvas, tomato, dx=-1.2, blur=2.4)
    brush.ball(canvas, tomato, 0xFFE0432F)
    for turn in range(0, 360, 72):
        brush.fill(canvas, shape.turned(shape.blade(104, 47, 104, 35, 2), turn + 20, 104, 48), 0xFF3E8C3F)
    brush.gloss(canvas, shape.turned(shape.oval(92, 58, 3, 6), 24, 92, 58), 0.6, 1)


def _carrot(canvas: skia.Canvas, shade: float) -> None:
    for turn, long in ((-38, 30), (-16, 38), (8, 36), (30, 28)):
        frond = shape.turned(shape.blade(32, 52, 32, 52 - long, 4.4), turn - 56, 32, 52)
        brush.cast(canvas, frond, alpha=0.14)
        brush.blend(canvas, frond, colour.lighten(colour.LEAF, 0.2), colour.darken(colour.LEAF, 0.2))
    root = shape.path("M28 50 C34 42 44 46 48 52 L92 80 C96 83 94 86 90 85 L38 68 C28 66 24 58 28 50 Z")
    brush.cast(canvas, root, blur=2)
    brush.ball(canvas, root, colour.darken(0xFFF0822A, shade))
    for x, y in ((42, 54), (52, 62), (62, 66), (70, 73)):
        brush.stroke(canvas, shape.path(f"M{x} {y} q4 -2 6 1"), colour.fade(0xFF9C4310, 0.6), 0.8)


PROP = Prop(
    name="carrot",
    words=(
        "carrot",
        "vegetable",
        "vegetables",
        "veggies",
        "greens",
        "salad",
        "farm",
        "harvest vegetables",
        "market produce",
        "tomato",
        "ingredients",
        "groceries",
        "vegan",
        "crop harvest",
    ),
    aspect=1.3,
    draw=draw,
    states=("fresh",),
)
