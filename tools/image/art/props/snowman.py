"""A snowman with hat, scarf and carrot."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SNOW, COAL = 0xFFEFF5FC, 0xFF262A35


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 46, 95, 34)
    heap = shape.path("M10 95 C12 89 20 88 26 90 C40 86 54 86 66 90 C74 88 82 90 84 95 Z")
    brush.ball(canvas, heap, SNOW, depth=0.6)
    for d in ("M66 54 L88 38 M79 44.6 L80 36 M81 43 L89 44", "M26 54 L6 42 M13 46.4 L10 38 M11 45 L4 47"):
        brush.stroke(canvas, shape.path(d), colour.darken(colour.BARK, 0.2), 2.4)
        brush.stroke(canvas, shape.moved(shape.path(d), -0.3, -0.5), colour.lighten(colour.BARK, 0.2), 0.8)
    for y, r in ((74, 21), (51, 16.4)):
        globe = shape.oval(46, y, r * 1.1, r)
        brush.cast(canvas, globe, alpha=0.16)
        brush.ball(canvas, globe, SNOW)
        brush.inside(canvas, globe, shape.oval(60, y + r * 0.5, r * 0.8, r), brush.paint(0x386E90C8, blur=4))
    for y in (56, 66, 76):
        brush.ball(canvas, shape.oval(46, y, 2.1), COAL)
    head = shape.oval(46, 30, 14.4, 13.4)
    brush.cast(canvas, head, alpha=0.2)
    brush.ball(canvas, head, SNOW)
    _scarf(canvas, base)
    _face(canvas)
    _hat(canvas, base)


def _scarf(canvas: skia.Canvas, base: int) -> None:
    end = shape.path("M54 42 L63 44 L66 64 L57 66 Z")
    brush.cast(canvas, end)
    brush.panel(canvas, end, colour.darken(base, 0.14))
    for x in (58.4, 61.2, 64):
        brush.stroke(canvas, shape.line((x, 65), (x + 0.5, 68.6)), colour.darken(base, 0.2), 1.3)
    wrap = shape.path("M32 38 C38 44 54 44 60 38 Q64 40 62 45 C54 51 38 51 30 45 Q28 40 32 38 Z")
    brush.cast(canvas, wrap)
    brush.ball(canvas, wrap, base)
    stripes = shape.path("M37 41.4 L35.4 48 M44 43 V50 M51 42.8 L52.4 49.4")
    brush.inside(canvas, wrap, stripes, brush.paint(colour.fade(colour.lighten(base, 0.6), 0.8), width=2))


def _face(canvas: skia.Canvas) -> None:
    for x in (40.0, 51.0):
        brush.ball(canvas, shape.oval(x, 27, 1.9, 2.1), COAL)
    nose = shape.path("M45.4 29 L28 34 Q27 34.6 28.4 35 L46 34 Q48.4 31.4 45.4 29 Z")
    brush.cast(canvas, nose)
    brush.panel(canvas, nose, 0xFFF0822E)
    for x, y in ((40, 36.4), (43.2, 38.2), (47, 38.6), (50.8, 37.4), (53.6, 35)):
        brush.fill(canvas, shape.oval(x, y, 1.05), COAL)


def _hat(canvas: skia.Canvas, base: int) -> None:
    brim = shape.turned(shape.box(28, 17, 36, 4.4, 2.2), -5, 46, 19)
    crown = shape.turned(shape.path("M35 18 L34 4.6 Q46 2.4 58 4.6 L57 18 Z"), -5, 46, 19)
    brush.cast(canvas, brim)
    brush.body(canvas, crown, 0xFF333845)
    brush.band(canvas, crown, shape.turned(shape.box(30, 12.6, 32, 5), -5, 46, 19), base)
    brush.body(canvas, brim, 0xFF333845, bend=0.8)


PROP = Prop(
    name="snowman",
    words=("snowman", "snowmen", "building a snowman", "snow figure", "frosty"),
    aspect=0.92,
    draw=draw,
)
