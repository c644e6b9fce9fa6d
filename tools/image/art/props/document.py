"""A printed document with a seal."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 44, 94, 34)
    back = shape.turned(shape.box(14, 9, 60, 82, 2.4), 5, 44, 50)
    brush.panel(canvas, back, 0xFFE3D8C4)
    sheet = shape.path("M12 10 Q12 7 15 7 H58 L74 23 V90 Q74 93 71 93 H15 Q12 93 12 90 Z")
    brush.cast(canvas, sheet, blur=2)
    brush.panel(canvas, sheet, colour.PAPER, depth=0.5)
    fold = shape.path("M58 7 L74 23 H61 Q58 23 58 20 Z")
    brush.cast(canvas, fold, dx=-1, alpha=0.25)
    brush.panel(canvas, fold, 0xFFE0D3BC)
    brush.fill(canvas, shape.box(20, 18, 28, 5, 2.5), colour.accent(palette))
    for at, wide in enumerate((44, 46, 40, 45, 30)):
        brush.fill(canvas, shape.box(20, 32 + at * 7, wide, 2.4, 1.2), colour.fade(0xFF5A5058, 0.55))
    brush.stroke(canvas, shape.path("M20 82 C24 76 26 86 30 80 C34 75 35 85 42 80"), 0xFF2C4A8A, 1.2)
    for d in ("M56 80 L52 95 L58 91 L62 96 L63 82 Z", "M66 80 L70 95 L64 91 L61 96 L60 82 Z"):
        brush.panel(canvas, shape.path(d), colour.darken(colour.accent(palette), 0.2))
    brush.panel(canvas, shape.star(61, 76, 10, 8.4, 14), colour.accent(palette))
    brush.fill(canvas, shape.star(61, 76, 5, 2.2), colour.PAPER)


PROP = Prop(
    name="document",
    words=(
        "document",
        "contract",
        "certificate",
        "paper sheet",
        "file",
        "report document",
        "application",
        "letter document",
        "article",
        "newspaper",
        "news",
        "press",
        "terms",
        "agreement document",
        "permit",
        "invoice",
        "bill",
        "receipt",
        "law",
        "policy",
        "study document",
        "plan document",
        "diploma",
        "energy class",
        "energy rating",
    ),
    aspect=0.85,
    draw=draw,
    states=("sealed",),
)
