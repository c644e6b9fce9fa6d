"""A bank card with its chip."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 76, 92, 50)
    canvas.save()
    canvas.translate(5, 1)
    canvas.scale(0.94, 0.94)
    canvas.rotate(-9, 75, 50)
    back = shape.box(26, 14, 108, 66, 7)
    brush.cast(canvas, back, dy=3, blur=2.6)
    brush.panel(canvas, back, colour.rgb(palette.second))
    card = shape.box(14, 22, 112, 68, 7)
    brush.cast(canvas, card, dx=1, dy=3, blur=3)
    brush.panel(canvas, card, colour.accent(palette))
    brush.inside(
        canvas, card, shape.path("M60 10 C80 40 110 30 140 60 V10 Z"), brush.paint(colour.fade(colour.WHITE, 0.14))
    )
    brush.inside(
        canvas,
        card,
        shape.path("M0 70 C40 50 80 100 140 70 V110 H0 Z"),
        brush.paint(colour.fade(colour.darken(colour.accent(palette), 0.7), 0.2)),
    )
    chip = shape.box(25, 41, 18, 14, 2.6)
    brush.panel(canvas, chip, 0xFFF2C75C)
    brush.stroke(canvas, shape.path("M25 48 H31 M37 48 H43 M31 41 V55 M37 41 V55"), colour.fade(0xFF8A5F14, 0.8), 0.8)
    for at in range(3):
        brush.stroke(
            canvas,
            shape.arc(49, 48, 3 + at * 3, 3 + at * 3, -42, 84),
            colour.fade(colour.on(colour.accent(palette)), 0.9),
            1.2,
        )
    for group in range(4):
        for digit in range(4):
            brush.fill(
                canvas,
                shape.box(25 + group * 22 + digit * 4.2, 65, 3, 3.6, 1),
                colour.fade(colour.on(colour.accent(palette)), 0.95),
            )
    brush.fill(canvas, shape.box(25, 76, 34, 3.2, 1.6), colour.fade(colour.on(colour.accent(palette)), 0.75))
    foil = shape.box(99, 68, 16, 13, 2.6)
    canvas.drawPath(
        foil,
        brush.shaded(
            brush.linear(99, 68, 115, 81, ((0, 0xFFE9EEF6), (0.4, 0xFFB9A8E8), (0.7, 0xFF9FD8E0), (1, 0xFFF3D9B0)))
        ),
    )
    canvas.restore()


PROP = Prop(
    name="credit-card",
    words=(
        "credit card",
        "bank card",
        "debit card",
        "payment",
        "card",
        "pay by card",
        "membership card",
        "checkout",
        "card payment",
        "subscription",
        "account",
        "contactless",
    ),
    aspect=1.5,
    draw=draw,
    states=("still",),
)
