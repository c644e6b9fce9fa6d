"""A carabiner on a climbing rope."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    rope = colour.accent(palette)
    _rope(canvas, shape.path("M22 5 C22 14 28 22 40 24"), rope)
    _metal(canvas, colour.mix(colour.rgb(palette.second), colour.STEEL, 0.35))
    _rope(canvas, shape.path("M40 24 C58 26 66 18 63 11 C60 4 48 6 48 18 C48 40 60 52 74 62 C84 70 86 82 83 93"), rope)


def _rope(canvas: skia.Canvas, run: skia.Path, base: int) -> None:
    """A round rope with a thread of another colour laid into it."""
    brush.stroke(canvas, shape.moved(run, 1.4, 2.2), colour.fade(0xFF180C1C, 0.28), 6.6, blur=1.4)
    brush.stroke(canvas, run, colour.darken(base, 0.4), 7.2)
    brush.stroke(canvas, shape.moved(run, -0.4, -0.5), base, 5.4)
    lay = skia.Paint(AntiAlias=True, Color=colour.fade(colour.CREAM, 0.85), StrokeWidth=3.4)
    lay.setStyle(skia.Paint.kStroke_Style)
    lay.setPathEffect(skia.DashPathEffect.Make([2.2, 5.4], 0))
    canvas.drawPath(run, lay)
    brush.stroke(canvas, shape.moved(run, -1.4, -1.5), colour.fade(colour.WHITE, 0.35), 1.1, blur=0.4)


def _metal(canvas: skia.Canvas, base: int) -> None:
    """The ring: one forged bar, and the gate on its right side."""
    outer = shape.path(
        "M34 14 C20 16 16 26 19 38 L31 80 C34 92 46 97 57 92 C69 87 72 76 68 66 L54 26 C50 16 44 12 34 14 Z"
    )
    inner = shape.path(
        "M36 23 C28 24 26 30 28 37 L39.4 77 C41.4 84 48 87 54 84 C60 81.4 62 75 60 69.6 L46.4 30 C44 24 41 22.4 36 23 Z"
    )
    ring = shape.minus(outer, inner)
    brush.cast(canvas, ring, dx=1.8, dy=2.4, blur=2)
    brush.ball(canvas, ring, base)
    brush.stroke(
        canvas, shape.path("M23 36 L34.6 77 C37 85 43 89 49 89.6"), colour.fade(colour.WHITE, 0.6), 1.6, blur=0.5
    )
    gate = shape.turned(shape.box(52.6, 32, 7.6, 36, 3.6), -18.8, 56, 50)
    brush.cast(canvas, gate, blur=1.2)
    brush.body(canvas, gate, colour.STEEL)
    sleeve = shape.turned(shape.box(51.4, 40, 10, 15, 2.6), -18.8, 56, 50)
    brush.cast(canvas, sleeve, blur=1)
    brush.body(canvas, sleeve, colour.IRON)
    for y in (43.4, 47.4, 51.4):
        line = shape.turned(shape.line((52, y), (60.8, y)), -18.8, 56, 50)
        brush.stroke(canvas, line, colour.fade(0xFF1A1F27, 0.55), 0.9)


PROP = Prop(
    name="carabiner",
    words=(
        "carabiner",
        "climbing rope",
        "climbing gear",
        "climbing",
        "rock climbing",
        "climbing wall",
        "climbing gym",
        "bouldering",
        "rope",
        "karabiner",
        "mountaineering",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
