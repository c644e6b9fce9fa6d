"""A syringe with a drop at its needle."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 66, 94, 40)
    canvas.save()
    canvas.rotate(-28, 64, 52)
    brush.stroke(canvas, shape.line((100, 52), (124, 52)), 0xFF9AA6B2, 1.6)
    brush.body(canvas, shape.path("M94 47 H102 V57 H94 Z"), colour.accent(palette))
    brush.body(canvas, shape.box(4, 49, 36, 6, 2), 0xFFC7D0D9)
    brush.panel(canvas, shape.box(0, 40, 6, 24, 3), 0xFFAEB9C4)
    barrel = shape.box(34, 40, 61, 24, 4)
    brush.cast(canvas, barrel)
    brush.fill(canvas, barrel, colour.fade(0xFFE4F1F6, 0.96))
    fluid = shape.box(56, 42.4, 37, 19.2, 2)
    brush.blend(canvas, fluid, 0xFFA5E2D4, 0xFF4FB8A4)
    brush.body(canvas, shape.box(50, 41.6, 7, 20.8, 2), 0xFF3A4350)
    brush.stroke(
        canvas,
        shape.joined([shape.line((x, 40.6), (x, 47 if at % 2 else 50)) for at, x in enumerate(range(60, 94, 6))]),
        0xFF4A5866,
        1,
    )
    brush.gloss(canvas, shape.box(38, 42.6, 54, 3.4, 1.7), 0.75, 0.6)
    brush.stroke(canvas, barrel, colour.fade(0xFF8196A4, 0.8), 0.9)
    brush.panel(canvas, shape.box(30, 33, 6, 38, 3), 0xFFAEB9C4)
    canvas.restore()
    brush.ball(canvas, shape.drop(119.6, 24, 2.8), 0xFF5FC3AE)


PROP = Prop(
    name="syringe",
    words=(
        "syringe",
        "vaccine",
        "vaccination",
        "injection",
        "jab",
        "immune",
        "immunity",
        "antibody",
        "shot in the arm",
        "needle",
        "insulin",
    ),
    aspect=1.3,
    draw=draw,
    states=("filled",),
)
