"""A charging battery."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 35, 94, 26)
    brush.body(canvas, shape.box(24, 5, 22, 10, 2.4), colour.STEEL)
    case = shape.box(10, 12, 50, 82, 7)
    brush.body(canvas, case, 0xFF39414F)
    pane = shape.box(15, 19, 40, 70, 4)
    brush.fill(canvas, pane, 0xFF1D222C)
    brush.hollow(canvas, pane, 0.5, 1.2)
    for at in range(4):
        brush.body(
            canvas,
            shape.box(18, 72 - at * 17, 34, 14, 2.4),
            colour.mix(base, 0xFF43C46B, 0.0) if at < 3 else colour.darken(base, 0.5),
        )
    bolt = shape.polygon((40, 30), (22, 58), (33, 58), (29, 79), (48, 49), (37, 49), r=0.8)
    brush.cast(canvas, bolt)
    brush.panel(canvas, bolt, colour.on(base))
    brush.gloss(canvas, shape.box(12.4, 18, 3, 66, 1.5), 0.4, 0.7)


PROP = Prop(
    name="battery",
    words=(
        "battery",
        "charge",
        "charging",
        "rechargeable",
        "usb charge",
        "power bank",
        "energy storage",
        "accumulator",
        "charger",
        "usb-c",
        "usb",
        "power",
        "recharge",
        "volt",
        "electric",
    ),
    aspect=0.7,
    draw=draw,
    states=("charging",),
)
