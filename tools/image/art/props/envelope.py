"""An envelope with a letter in it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 65, 93, 52)
    brush.panel(
        canvas, shape.polygon((12, 42), (65, 8), (118, 42), (118, 60), (12, 60), r=3), colour.darken(base, 0.42)
    )
    sheet = shape.box(22, 16, 86, 66, 2)
    brush.cast(canvas, sheet)
    brush.panel(canvas, sheet, colour.PAPER, depth=0.5)
    brush.fill(canvas, shape.box(32, 25, 34, 4.4, 2.2), colour.rgb(palette.second))
    for at, wide in enumerate((66, 60, 64)):
        brush.fill(canvas, shape.box(32, 35 + at * 7, wide, 2.4, 1.2), colour.fade(0xFF5A5058, 0.5))
    for d in ("M12 42 L62 70 L12 92 Z", "M118 42 L68 70 L118 92 Z"):
        brush.panel(canvas, shape.path(d), colour.darken(base, 0.12))
    pocket = shape.path("M12 92 L60 62 Q65 59 70 62 L118 92 Q117 94 114 94 H16 Q13 94 12 92 Z")
    brush.cast(canvas, pocket, dx=0, dy=-1, blur=1.8)
    brush.panel(canvas, pocket, base)


PROP = Prop(
    name="envelope",
    words=(
        "envelope",
        "mail",
        "email",
        "e-mail",
        "letter",
        "newsletter",
        "inbox",
        "invitation",
        "contact mail",
        "postcard",
        "mailbox",
        "post letter",
        "write to us",
    ),
    aspect=1.3,
    draw=draw,
    states=("open",),
)
