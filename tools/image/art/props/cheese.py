"""A wedge of cheese with holes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 68, 91, 56)
    front = shape.polygon((12, 58), (122, 50), (122, 88), (12, 90), r=1.6)
    top = shape.polygon((12, 58), (84, 24), (122, 50), r=2.6)
    brush.panel(canvas, front, 0xFFF2B632)
    brush.panel(canvas, top, 0xFFFFD968)
    brush.stroke(canvas, shape.path("M12.6 58 L122 50"), colour.fade(0xFFFFF3B8, 0.8), 0.9)
    for x, y, rx, ry in (
        (36, 72, 8, 7.4),
        (62, 80, 5, 4.4),
        (78, 66, 7, 6),
        (104, 76, 8.4, 7.6),
        (97, 57.4, 3.6, 2.6),
        (22, 83, 3, 2.6),
        (52, 64, 3.4, 3),
    ):
        _hole(canvas, front, x, y, rx, ry)
    for x, y, rx, ry in ((74, 40, 7, 3.4), (54, 49, 5, 2.2), (94, 45, 4.4, 2)):
        _hole(canvas, top, x, y, rx, ry)


def _hole(canvas: skia.Canvas, face: skia.Path, x: float, y: float, rx: float, ry: float) -> None:
    form = shape.common(shape.oval(x, y, rx, ry), face)
    brush.blend(canvas, form, 0xFFB8740F, 0xFFE9A92A)
    brush.hollow(canvas, form, 0.4, 0.9)
    brush.inside(canvas, form, shape.arc(x, y, rx, ry, 20, 110), brush.paint(colour.fade(0xFFFFF0A8, 0.8), width=1))


PROP = Prop(
    name="cheese",
    words=(
        "cheese",
        "queso",
        "kaese",
        "fromage",
        "wedge",
        "dairy cheese",
        "cheese wedge",
        "cheese market",
    ),
    aspect=1.35,
    draw=draw,
    states=("wedge",),
)
