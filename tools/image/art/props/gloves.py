"""A pair of rubber gloves."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    canvas.save()
    canvas.translate(5, 2)
    canvas.rotate(-11, 40, 90)
    _glove(canvas, colour.darken(base, 0.2), colour.rgb(palette.second))
    canvas.restore()
    canvas.save()
    canvas.translate(125, 3)
    canvas.scale(-1, 1)
    canvas.rotate(-9, 40, 90)
    _glove(canvas, base, colour.rgb(palette.second))
    canvas.restore()


def _glove(canvas: skia.Canvas, base: int, cuff: int) -> None:
    """One glove, fingers up, thumb to the right."""
    fingers = [
        shape.turned(shape.box(x, top, 10.4, 62 - top, 5.2), lean, x + 5, 62)
        for x, top, lean in ((18, 16, -9), (28, 7.5, -3), (38.2, 8.5, 3), (48, 17, 9))
    ]
    thumb = shape.path("M54 66 C60 62 66 54 70 46 C73 40 81 42 80 49 C78 60 68 74 58 82 Z")
    palm = shape.path("M19.6 50 H58 C60 62 60 74 56 84 H24 C19 74 18 62 19.6 50 Z")
    whole = shape.union(palm, thumb, *fingers)
    brush.cast(canvas, whole, dx=1.6, dy=2)
    brush.ball(canvas, whole, base, depth=0.7)
    crease = colour.fade(colour.darken(base, 0.65), 0.4)
    for x, top in ((29, 40), (39, 38), (49, 41)):
        brush.stroke(canvas, shape.path(f"M{x} {top} C{x - 0.3} {top + 6} {x} {top + 10} {x} {top + 14}"), crease, 1.1)
    brush.stroke(canvas, shape.path("M55 58 C50 63 48 70 50 78"), crease, 1.1)
    for finger, tip, lean in ((22.6, 22, -9), (32.0, 14, -3), (42.0, 15, 3)):
        brush.gloss(canvas, shape.turned(shape.box(finger - 1, tip, 2.2, 16, 1.1), lean, finger, 62), 0.5, 0.5)
    band = shape.box(20, 79, 40, 14, 4)
    brush.cast(canvas, band, dy=-1, blur=1.4)
    brush.body(canvas, band, cuff, bend=0.8)
    for seam in (83.4, 87.8):
        brush.stroke(canvas, shape.line((22, seam), (58, seam)), colour.fade(colour.darken(cuff, 0.6), 0.35), 0.9)


PROP = Prop(
    name="gloves",
    words=(
        "gloves",
        "glove",
        "rubber gloves",
        "work gloves",
        "protective gloves",
        "mittens",
        "mitten",
        "cleaning gloves",
        "gardening gloves",
        "disposable gloves",
    ),
    aspect=1.3,
    draw=draw,
    states=("still",),
)
