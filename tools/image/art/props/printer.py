"""A printer with a page coming out."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 52)
    paper = shape.polygon((38, 10), (88, 10), (92, 44), (34, 44), r=1)
    brush.panel(canvas, paper, 0xFFFFFCF5)
    hull = shape.path("M20 40 H106 Q114 40 114 48 V80 Q114 86 108 86 H18 Q12 86 12 80 V48 Q12 40 20 40 Z")
    brush.panel(canvas, hull, 0xFFE4E8ED)
    brush.panel(canvas, shape.path("M20 40 H106 Q114 40 114 48 V52 H12 V48 Q12 40 20 40 Z"), 0xFF3B4452)
    brush.fill(canvas, shape.box(36, 41.4, 54, 2.6, 1.2), 0xFF1B202A)
    brush.body(canvas, shape.box(14, 84, 98, 9, 3), 0xFFC3CAD3)
    slot = shape.box(26, 62, 74, 9, 3)
    brush.fill(canvas, slot, 0xFF1F2530)
    brush.hollow(canvas, slot, 0.6, 1)
    page = shape.polygon((32, 67), (94, 67), (100, 91), (26, 91), r=1)
    brush.cast(canvas, page, dy=1.6)
    brush.panel(canvas, page, 0xFFFFFEFA)
    brush.panel(canvas, shape.polygon((38, 71), (58, 71), (57, 82), (36, 82), r=1), colour.accent(palette))
    rows = [shape.line((63, y), (x, y)) for y, x in ((73, 88), (77, 89), (81, 84))] + [
        shape.line((35, 86.6), (91, 86.6))
    ]
    brush.stroke(canvas, shape.joined(rows), 0xFFB3BAC4, 1.4)
    for x, tone in ((100, 0xFF4CC27A), (94, 0xFFF0B63C)):
        brush.ball(canvas, shape.oval(x, 46, 2), tone)


PROP = Prop(
    name="printer",
    words=(
        "printer",
        "print",
        "printing",
        "copier",
        "photocopier",
        "scanner",
        "ink cartridge",
        "print shop",
        "3d printer",
        "fax",
    ),
    aspect=1.25,
    draw=draw,
    states=("printing",),
)
