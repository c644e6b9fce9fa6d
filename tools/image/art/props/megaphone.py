"""A megaphone."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 60, 95, 40)
    canvas.save()
    canvas.rotate(-12, 60, 50)
    brush.body(canvas, shape.path("M38 62 H52 L56 86 Q56 90 52 90 H46 Q42 90 41.4 86 Z"), 0xFF3A4150)
    horn = shape.path("M34 36 C60 34 80 24 96 10 V86 C80 72 60 64 34 62 Z")
    brush.cast(canvas, horn)
    run = brush.linear(
        0,
        10,
        0,
        86,
        (
            (0, colour.lighten(base, 0.1)),
            (0.25, colour.lighten(base, 0.4)),
            (0.5, base),
            (1, colour.darken(base, 0.45)),
        ),
    )
    canvas.drawPath(horn, brush.shaded(run))
    brush.rim(canvas, horn)
    brush.inside(canvas, horn, shape.box(34, 0, 9, 100), brush.paint(colour.fade(colour.PAPER, 0.9)))
    back = shape.path("M34 35 V63 H24 C14 63 10 56 10 49 C10 42 14 35 24 35 Z")
    brush.panel(canvas, back, 0xFF3A4150)
    mouth = shape.oval(96, 48, 7.6, 38.6)
    brush.panel(canvas, mouth, colour.lighten(base, 0.3))
    brush.fill(canvas, shape.oval(96.6, 48, 5.6, 34), colour.darken(base, 0.55))
    brush.ball(canvas, shape.oval(94.6, 48, 4, 9), colour.darken(base, 0.2))
    canvas.restore()
    for x0, y0, x1, y1 in ((108, 24, 119, 16), (112, 40, 124, 38), (111, 55, 122, 60)):
        brush.stroke(canvas, shape.line((x0, y0), (x1, y1)), colour.rgb(palette.support), 3)


PROP = Prop(
    name="megaphone",
    words=(
        "megaphone",
        "announce",
        "announcement",
        "loudspeaker",
        "campaign",
        "marketing",
        "advertising",
        "shout",
        "promotion call",
        "attention",
        "news flash",
        "public relations",
        "notice",
    ),
    aspect=1.3,
    draw=draw,
    states=("loud",),
)
