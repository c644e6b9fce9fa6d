"""A golden croissant."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 70, 88, 54)
    parts = (
        ("M12 84 C6 76 10 62 22 54 L34 74 C28 84 18 90 12 84 Z", 0.16),
        ("M128 84 C134 76 130 62 118 54 L106 74 C112 84 122 90 128 84 Z", 0.3),
        ("M18 60 C22 44 34 34 46 30 L54 68 C46 74 38 78 30 79 Z", 0.06),
        ("M122 60 C118 44 106 34 94 30 L86 68 C94 74 102 78 110 79 Z", 0.2),
        ("M40 34 C52 22 88 22 100 34 L92 70 C80 78 60 78 48 70 Z", 0.0),
    )
    for d, shade in parts:
        form = shape.path(d)
        brush.cast(canvas, form, blur=2)
        brush.ball(canvas, form, colour.darken(0xFFDD9440, shade))
        _layers(canvas, form)


def _layers(canvas: skia.Canvas, form: skia.Path) -> None:
    edge = form.getBounds()
    for share, code in ((0.3, 0xFFFFD591), (0.5, 0xFF8C4716), (0.72, 0xFFF6BE6C)):
        y = edge.top() + edge.height() * share
        curve = shape.path(f"M{edge.left()} {y + 7} Q{edge.centerX()} {y - 6} {edge.right()} {y + 7}")
        brush.inside(canvas, form, curve, brush.paint(colour.fade(code, 0.45), width=1.6, blur=0.5))


PROP = Prop(
    name="croissant",
    words=(
        "croissant",
        "pastry",
        "breakfast pastry",
        "viennoiserie",
        "bakery goods",
        "patisserie",
        "breakfast",
    ),
    aspect=1.4,
    draw=draw,
    states=("golden",),
)
