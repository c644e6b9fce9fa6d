"""A low-floor tram car with passengers, under its pantograph."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 108, 93.4, 98)
    brush.stroke(canvas, shape.path("M96 27 L108 15 L122 27 M100 13.6 L118 13.6 M108 15 V13"), 0xFF4A5262, 1.4)
    brush.panel(canvas, shape.box(80, 24, 56, 7, 2), 0xFFB6BEC8)
    hull = shape.path(
        "M24 29 H196 C206 29 211 37 213 50 L215 80 Q215 88 207 88 H13 Q5 88 5 80 L7 50 C9 37 14 29 24 29 Z"
    )
    brush.panel(canvas, hull, 0xFFF4EFE6)
    low = shape.path("M0 62 H220 V90 H0 Z")
    brush.inside(
        canvas,
        hull,
        low,
        brush.shaded(brush.linear(0, 60, 0, 90, ((0, colour.lighten(base, 0.1)), (1, colour.darken(base, 0.35))))),
    )
    brush.inside(canvas, hull, shape.box(0, 59.6, 220, 2.4), brush.paint(colour.rgb(palette.support)))
    glazing = shape.path("M22 36 H198 C203 36 206 42 207 50 V58 H13 V50 C14 42 17 36 22 36 Z")
    brush.blend(canvas, glazing, 0xFF2C3A55, 0xFF41587A)
    _riders(canvas, glazing, random.Random(seed))
    for x in (62.0, 140.0):
        _door(canvas, x, base)
    for x in (34, 112, 186):
        brush.fill(canvas, shape.box(x, 36, 1.8, 22), 0xFFE8E2D6)
    for x in (9.0, 205.0):
        brush.fill(canvas, shape.box(x, 68, 6, 3.6, 1.8), 0xFFFFF1BF)
    for cx in (38, 52, 168, 182):
        brush.ball(canvas, shape.oval(cx, 88, 5), 0xFF3A414E)
    brush.panel(canvas, shape.box(28, 82, 34, 6, 2), 0xFF2A303C)
    brush.panel(canvas, shape.box(158, 82, 34, 6, 2), 0xFF2A303C)
    brush.rim(canvas, hull, 1.0, 1.4)


def _riders(canvas: skia.Canvas, glazing: skia.Path, dice: random.Random) -> None:
    canvas.save()
    canvas.clipPath(glazing, skia.ClipOp.kIntersect, True)
    warm = ((0, colour.fade(0xFFFFE2A0, 0.85)), (1, colour.fade(0xFFFFC46B, 0.55)))
    canvas.drawPath(glazing, brush.shaded(brush.linear(0, 36, 0, 58, warm)))
    for x in (24, 48, 90, 101, 124, 160, 174, 196):
        tall = dice.uniform(-1.5, 1.5)
        brush.fill(canvas, shape.oval(x, 46 + tall, 3), 0xFF2B3350)
        brush.fill(canvas, shape.box(x - 5, 50 + tall, 10, 14, 4.5), 0xFF2B3350)
    brush.fill(
        canvas,
        shape.path("M30 30 L44 30 L30 60 L16 60 Z M130 30 L138 30 L124 60 L116 60 Z"),
        colour.fade(colour.WHITE, 0.25),
    )
    canvas.restore()
    brush.hollow(canvas, glazing, 0.35, 1)


def _door(canvas: skia.Canvas, x: float, base: int) -> None:
    brush.panel(canvas, shape.box(x, 34, 19, 51, 1.6), colour.darken(base, 0.15))
    for dx in (1.6, 10.2):
        brush.blend(canvas, shape.box(x + dx, 37, 7.2, 40, 1.2), 0xFF7FA6C4, 0xFFFFD998)


PROP = Prop(
    name="tram",
    words=(
        "tram",
        "streetcar",
        "trolley",
        "light rail",
        "tram line",
        "public transport",
        "tramway",
        "tram stop",
        "strassenbahn",
    ),
    aspect=2.2,
    draw=draw,
    states=("still",),
)
