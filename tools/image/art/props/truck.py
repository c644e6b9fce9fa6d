"""A delivery truck with a box body."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 88, 93, 78)
    cab = shape.path("M114 34 H138 C144 34 147 37 150 42 L160 58 C165 60 168 62 168 68 V80 Q168 84 164 84 H114 Z")
    brush.panel(canvas, cab, colour.darken(base, 0.1))
    pane = shape.path("M122 40 H137 C140 40 142 42 144 45 L151 57 H122 Z")
    brush.blend(canvas, pane, 0xFF2F4562, 0xFFA9D0E4)
    brush.inside(
        canvas,
        pane,
        shape.polygon((130, 36), (136, 36), (126, 60), (120, 60)),
        brush.paint(colour.fade(colour.WHITE, 0.3)),
    )
    brush.stroke(canvas, shape.path("M118 38 V80 M120 62 H142 V80"), colour.fade(colour.darken(base, 0.7), 0.5), 0.8)
    brush.fill(canvas, shape.box(122, 65, 7, 1.8, 0.9), colour.darken(base, 0.6))
    brush.panel(canvas, shape.box(162, 68, 6, 6, 1.6), 0xFFFFF0BE)
    box = shape.box(8, 14, 104, 68, 3)
    brush.cast(canvas, box, dx=1.4)
    brush.panel(canvas, box, colour.PAPER)
    brush.inside(
        canvas,
        box,
        shape.path("M0 66 C40 52 70 76 120 58 V90 H0 Z"),
        brush.shaded(brush.linear(0, 54, 0, 84, ((0, colour.lighten(base, 0.1)), (1, colour.darken(base, 0.2))))),
    )
    brush.ball(canvas, shape.oval(60, 40, 15), base)
    parcel = shape.polygon((60, 31), (69, 35), (69, 46), (60, 50.6), (51, 46), (51, 35))
    brush.fill(canvas, parcel, colour.on(base))
    brush.stroke(canvas, shape.path("M51 35 L60 39.4 L69 35 M60 39.4 V50"), base, 1.3)
    brush.fill(canvas, shape.box(6, 81, 164, 5, 2), 0xFF2B313D)
    for cx in (34.0, 140.0):
        brush.fill(canvas, shape.oval(cx, 82, 14.2), 0xFF23262F)
        wheel(canvas, cx, 82, 11.6)


PROP = Prop(
    name="truck",
    words=(
        "truck",
        "lorry",
        "van",
        "delivery truck",
        "delivery van",
        "freight",
        "haulage",
        "logistics",
        "transport",
        "warehouse truck",
        "mover",
        "moving",
        "courier",
        "cargo",
        "supply",
        "shipment",
    ),
    aspect=1.75,
    draw=draw,
    states=("still",),
)
