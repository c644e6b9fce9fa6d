"""A magnifying glass."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 52, 96, 32)
    canvas.save()
    canvas.rotate(-42, 42, 40)
    handle = shape.box(36, 70, 12, 40, 5)
    brush.cast(canvas, handle)
    brush.body(canvas, shape.box(38.4, 64, 7.2, 12), colour.STEEL)
    brush.body(canvas, handle, base)
    canvas.restore()
    brush.cast(canvas, shape.ring(42, 40, 33, 26), dy=2.4, blur=2)
    lens = shape.oval(42, 40, 28)
    canvas.drawPath(
        lens,
        brush.shaded(
            brush.radial(
                34,
                30,
                44,
                (
                    (0, colour.fade(0xFFFFFFFF, 0.9)),
                    (0.5, colour.fade(0xFFCDE9F5, 0.75)),
                    (1, colour.fade(0xFF8FC4DC, 0.85)),
                ),
            )
        ),
    )
    brush.gloss(canvas, shape.path("M22 38 C22 28 30 20 40 19 L41 23 C33 24 27 30 26.4 38 Z"), 0.95, 0.8)
    rim = shape.ring(42, 40, 33, 26.4)
    brush.ball(canvas, rim, 0xFF8E99A7)
    brush.stroke(canvas, shape.arc(42, 40, 30, 30, 195, 80), colour.fade(colour.WHITE, 0.85), 1.6, blur=0.3)


PROP = Prop(
    name="magnifier",
    words=(
        "magnifier",
        "magnifying glass",
        "search",
        "discover",
        "explore",
        "investigate",
        "detail",
        "inspect",
        "research glass",
        "seek",
        "detective",
        "question search",
        "audit",
        "review search",
        "transparency",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
