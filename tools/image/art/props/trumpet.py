"""A brass trumpet with notes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 78, 94, 48)
    canvas.save()
    canvas.rotate(-10, 80, 50)
    brass = 0xFFEDB53A
    loop = shape.box(48, 50, 54, 24, 12)
    _pipe(canvas, loop, brass, 4.6)
    _pipe(canvas, shape.line((14, 50), (112, 50)), brass, 4.6)
    bell = shape.path("M104 47 C124 46 136 40 146 26 C150 32 151 68 146 74 C136 60 124 54 104 53 Z")
    brush.panel(canvas, bell, brass)
    mouth = shape.oval(146.4, 50, 5, 24)
    brush.panel(canvas, mouth, colour.darken(brass, 0.35))
    brush.hollow(canvas, mouth, 0.5, 1.6)
    brush.panel(canvas, shape.polygon((6, 45), (12, 48), (12, 52), (6, 55)), brass)
    for x in (62.0, 72.0, 82.0):
        brush.body(canvas, shape.box(x - 1.2, 30, 2.4, 12), colour.STEEL)
        brush.ball(canvas, shape.oval(x, 29, 3.4, 2), colour.PAPER)
        brush.body(canvas, shape.box(x - 4, 38, 8, 38, 2.4), brass)
        for y in (42, 72):
            brush.fill(canvas, shape.box(x - 4, y, 8, 1.2), colour.darken(brass, 0.4))
    canvas.restore()
    for x, y in ((112, 18), (30, 24)):
        note(canvas, x, y, colour.accent(palette))


def _pipe(canvas: skia.Canvas, form: skia.Path, base: int, width: float) -> None:
    brush.stroke(canvas, form, colour.darken(base, 0.45), width)
    brush.stroke(canvas, form, base, width * 0.74)
    brush.stroke(canvas, shape.moved(form, -0.3, -width * 0.18), colour.fade(0xFFFFF6D6, 0.9), width * 0.2)


def note(canvas: skia.Canvas, x: float, y: float, tone: int) -> None:
    """A pair of eighth notes."""
    brush.stroke(canvas, shape.path(f"M{x} {y} V{y - 13} L{x + 11} {y - 16} V{y - 3}"), tone, 1.8)
    brush.stroke(canvas, shape.line((x, y - 11.6), (x + 11, y - 14.6)), tone, 3)
    for dx, dy in ((-2.2, 0.4), (8.8, -2.6)):
        brush.fill(canvas, shape.turned(shape.oval(x + dx, y + dy, 3, 2.1), -20, x + dx, y + dy), tone)


PROP = Prop(
    name="trumpet",
    words=(
        "trumpet",
        "brass",
        "brass band",
        "horn",
        "orchestra",
        "jazz",
        "live music",
        "fanfare",
        "concert brass",
        "saxophone",
        "trombone",
        "live band",
        "music band",
        "parade",
    ),
    aspect=1.6,
    draw=draw,
    states=("playing",),
)
