"""A satellite with its dish and two wings of solar cells."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    canvas.save()
    canvas.translate(0, 5)
    canvas.rotate(-18, 72, 50)
    brush.body(canvas, shape.box(16, 48, 112, 3.6, 1.6), 0xFF8D98A6)
    for x in (4.0, 96.0):
        _wing(canvas, x)
    _body(canvas, colour.accent(palette))
    _dish(canvas)
    canvas.restore()


def _wing(canvas: skia.Canvas, x: float) -> None:
    """Twelve cells in a frame."""
    frame = shape.box(x, 31, 44, 38, 2)
    brush.cast(canvas, frame, dy=2)
    brush.panel(canvas, frame, 0xFFC9D2DC)
    for left in (x + 2.2 + column * 10.1 for column in range(4)):
        for top in (33 + row * 11.6 for row in range(3)):
            cell = shape.box(left, top, 9.2, 10.6, 0.6)
            brush.blend(canvas, cell, 0xFF3E6FC0, 0xFF17315F)
            light = shape.polygon((left, top), (left + 5.8, top), (left, top + 7))
            brush.inside(canvas, cell, light, brush.paint(colour.fade(colour.WHITE, 0.2)))
            wire = shape.line((left + 0.2, top + 5.3), (left + 9, top + 5.3))
            brush.stroke(canvas, wire, colour.fade(0xFFBFD6F5, 0.35), 0.4)


def _body(canvas: skia.Canvas, base: int) -> None:
    """The box in its golden foil, with a band of the brand's colour."""
    form = shape.box(54, 27, 36, 46, 3)
    brush.cast(canvas, form, dx=1.6, dy=2)
    brush.body(canvas, form, 0xFFE0AE46)
    for y in range(31, 72, 7):
        fold = shape.path(f"M54 {y} L66 {y + 3} L78 {y - 1.4} L90 {y + 2}")
        brush.inside(canvas, form, fold, brush.paint(colour.fade(0xFF7A4E12, 0.4), width=0.7))
        brush.inside(canvas, form, shape.moved(fold, 0, 1), brush.paint(colour.fade(0xFFFFF0C4, 0.4), width=0.6))
    brush.band(canvas, form, shape.box(50, 42, 44, 13), base)
    brush.ball(canvas, shape.oval(72, 48.5, 4.4), 0xFF25324A)
    brush.gloss(canvas, shape.oval(70.6, 47, 1.4), 0.8, 0.3)


def _dish(canvas: skia.Canvas) -> None:
    """The dish above, and a short mast below."""
    brush.body(canvas, shape.box(70.6, 18, 2.8, 10), 0xFF8D98A6)
    bowl = shape.path("M52 5 C54 22 90 22 92 5 Q72 13 52 5 Z")
    brush.cast(canvas, bowl, dy=1.6)
    brush.ball(canvas, bowl, 0xFFE4EAF0)
    rim = shape.path("M52 5 Q72 -2 92 5 Q72 13 52 5 Z")
    brush.blend(canvas, rim, 0xFF9AA7B6, 0xFFD9E1E8)
    brush.stroke(canvas, shape.line((72, 8), (72, -1)), 0xFF6B7685, 1.2)
    brush.ball(canvas, shape.oval(72, -1.4, 2), 0xFFD8392C)
    brush.body(canvas, shape.box(67, 73, 10, 6, 1.4), 0xFF8D98A6)
    brush.body(canvas, shape.polygon((69, 79), (75, 79), (79, 87), (65, 87)), 0xFF5A6572)


PROP = Prop(
    name="satellite",
    words=(
        "satellite",
        "space station",
        "orbit",
        "communications satellite",
        "gps satellite",
        "space probe",
        "iss",
        "spacecraft",
    ),
    aspect=1.44,
    draw=draw,
    states=("flying",),
)
