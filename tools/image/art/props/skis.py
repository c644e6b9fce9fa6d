"""A pair of skis with poles, standing in snow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    snow = shape.path("M2 96 C8 88 20 90 28 86 C40 82 52 86 58 88 C66 90 70 92 71 96 Z")
    brush.contact(canvas, palette, 36, 96, 33)
    for x, lean, base in ((24, -4, colour.accent(palette)), (38, 4, colour.accent(palette))):
        ski = shape.path(f"M{x} 92 V20 C{x} 10 {x + 2} 5 {x + 5} 4 C{x + 8} 5 {x + 10} 10 {x + 10} 20 V92 Z")
        ski = shape.turned(ski, lean, x + 5, 92)
        brush.cast(canvas, ski, dx=1.6, dy=1.4)
        brush.body(canvas, ski, base, bend=0.8)
        stripe = shape.turned(shape.box(x + 3.6, 14, 2.8, 30, 1.2), lean, x + 5, 92)
        brush.fill(canvas, stripe, colour.fade(colour.WHITE, 0.85))
        brush.inside(
            canvas,
            ski,
            shape.turned(shape.box(x - 2, 72, 14, 7), lean, x + 5, 92),
            brush.paint(colour.rgb(palette.second)),
        )
        binding = shape.turned(shape.box(x + 0.6, 54, 8.8, 14, 2), lean, x + 5, 92)
        brush.panel(canvas, binding, 0xFF2B3140)
        brush.body(canvas, shape.turned(shape.box(x + 2, 51, 6, 5, 1.4), lean, x + 5, 92), colour.STEEL)
    for x, lean in ((10, 9), (62, -9)):
        pole = shape.turned(shape.box(x - 0.8, 26, 1.7, 66, 0.8), lean, x, 92)
        brush.body(canvas, pole, colour.STEEL)
        brush.body(canvas, shape.turned(shape.box(x - 2, 20, 4, 11, 1.8), lean, x, 92), 0xFF242A36)
        brush.stroke(canvas, shape.turned(shape.oval(x, 82, 5, 1.8), lean, x, 92), 0xFF242A36, 1.4)
        brush.stroke(
            canvas, shape.turned(shape.path(f"M{x - 1} 21 C{x - 8} 24 {x - 7} 34 {x} 30"), lean, x, 92), 0xFF242A36, 1
        )
    brush.ball(canvas, snow, 0xFFF2F8FF)
    brush.inside(canvas, snow, shape.oval(48, 97, 26, 6), brush.paint(colour.fade(0xFF7FA8D0, 0.4), blur=3))


PROP = Prop(
    name="skis",
    words=(
        "skis",
        "ski",
        "skiing",
        "skier",
        "snowboard",
        "ski slope",
        "piste",
        "ski resort",
        "winter sports",
        "ski school",
    ),
    aspect=0.72,
    draw=draw,
    states=("still",),
)
