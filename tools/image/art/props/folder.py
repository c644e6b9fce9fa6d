"""A folder with papers in it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 62, 94.5, 54)
    back = shape.path("M8 26 Q8 20 14 20 H44 L52 29 H110 Q116 29 116 35 V90 Q116 94 112 94 H12 Q8 94 8 90 Z")
    brush.panel(canvas, back, colour.darken(base, 0.22))
    for at, (x, y, turn) in enumerate(((26.0, 10.0, -4.0), (34.0, 14.0, 3.0))):
        sheet = shape.turned(shape.box(x, y, 66, 70, 1.5), turn, 62, 60)
        brush.cast(canvas, sheet)
        brush.panel(canvas, sheet, colour.PAPER if at else colour.CREAM)
    brush.stroke(canvas, shape.path("M46 24 h40 M46 30 h44 M45 36 h36"), colour.fade(colour.IRON, 0.45), 1.8)
    front = shape.polygon((3, 44), (122, 44), (115, 94), (10, 94), r=4)
    brush.cast(canvas, front, dy=-1.6, alpha=0.22)
    brush.panel(canvas, front, base)
    label = shape.box(40, 60, 44, 18, 2)
    brush.panel(canvas, label, colour.PAPER)
    brush.stroke(canvas, shape.path("M46 67 h32 M46 72 h22"), colour.fade(colour.IRON, 0.6), 1.8)


PROP = Prop(
    name="folder",
    words=(
        "folder",
        "files",
        "records",
        "paperwork folder",
        "archive",
        "binder",
        "case file",
        "dossier",
        "portfolio",
    ),
    aspect=1.25,
    draw=draw,
)
