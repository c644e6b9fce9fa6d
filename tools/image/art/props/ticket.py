"""An admission ticket with a stub."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 75, 92, 52)
    canvas.save()
    canvas.rotate(-11, 75, 48)
    for turn, code in ((9.0, palette.second), (0.0, palette.accent)):
        form = shape.turned(_outline(), turn, 75, 48)
        brush.cast(canvas, form, dy=2.6, blur=2.4)
        brush.panel(canvas, form, colour.rgb(code))
    frame = brush.paint(colour.fade(colour.on(colour.accent(palette)), 0.8), width=1)
    canvas.drawPath(shape.box(21, 31, 72, 34, 3), frame)
    dash = brush.paint(colour.fade(colour.on(colour.accent(palette)), 0.9), width=1.4)
    dash.setPathEffect(skia.DashPathEffect.Make([3, 3], 0))
    canvas.drawPath(shape.line((103, 27), (103, 69)), dash)
    brush.fill(canvas, shape.star(42, 48, 12, 5.4), colour.on(colour.accent(palette)))
    for y, wide in ((39, 28), (47, 22), (55, 26)):
        brush.fill(canvas, shape.box(60, y - 1.6, wide, 3.6, 1.8), colour.fade(colour.on(colour.accent(palette)), 0.92))
    for at, tall in enumerate((2.4, 1.2, 3.0, 1.2, 2.0, 3.0)):
        brush.fill(canvas, shape.box(110, 32 + at * 5.4, 16, tall), colour.fade(colour.on(colour.accent(palette)), 0.9))
    canvas.restore()


def _outline() -> skia.Path:
    return shape.minus(
        shape.box(12, 24, 126, 48, 4),
        shape.oval(103, 24, 5),
        shape.oval(103, 72, 5),
        shape.oval(12, 48, 5),
        shape.oval(138, 48, 5),
    )


PROP = Prop(
    name="ticket",
    words=(
        "ticket",
        "tickets",
        "admission",
        "entry ticket",
        "concert ticket",
        "fare ticket",
        "travel ticket",
        "pass",
        "boarding pass",
        "raffle",
        "seat ticket",
        "single ride",
        "cinema ticket",
    ),
    aspect=1.5,
    draw=draw,
    states=("whole",),
)
