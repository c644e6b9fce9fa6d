"""A ghost that floats up, more friendly than frightening."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SHEET, DARK = 0xFFE9EEF8, 0xFF221B36


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 41, 95.5, 24)
    brush.glow(canvas, 41, 46, 40, 0xFFCFE0FF, 0.5)
    for arm in (
        "M20 42 C12 40 5 44 4 52 C3.6 57 9 58 12 54.6 C15 51 19 51 24 54 Z",
        "M60 38 C66 30 73 26 77 29 C80 32 78 37 74 39 C70 42 68 48 62 52 Z",
    ):
        brush.ball(canvas, shape.path(arm), colour.darken(SHEET, 0.08))
    sheet = shape.path(
        "M16 80 C17 66 17 52 17.4 34 C18 15 28 5 41 5 C54 5 64 15 64.6 34 C65 52 66 66 70 78 C71 84 66 88 62 84 "
        "C59 81 56 82 54.4 86 C52 91.6 46 92 43.6 87 C41.6 83 38.6 83 36.6 87 C34 92 28.6 91 27 86 "
        "C26 82.6 23.4 83 21.4 86 C18.6 89 15.6 86 16 80 Z"
    )
    brush.cast(canvas, sheet, alpha=0.16)
    brush.ball(canvas, sheet, SHEET)
    for fold in ("M27 58 C27 68 26.4 76 27 84", "M43 64 C43.4 72 43 80 43.6 86", "M56 56 C57 66 58 74 61 82"):
        brush.inside(canvas, sheet, shape.path(fold), brush.paint(0x55707FA8, width=3.4, blur=1.2))
    brush.inside(canvas, sheet, shape.oval(62, 66, 16, 40), brush.paint(0x33637BC0, blur=6))
    brush.gloss(canvas, shape.path("M22 34 C22 20 29 10 39 9 C31 14 27 24 26 38 Q24 42 22 38 Z"), 0.75, 1.2)
    for x, y in ((34.0, 32.0), (50.0, 32.0)):
        brush.fill(canvas, shape.oval(x, y, 4.2, 6), DARK)
        brush.gloss(canvas, shape.oval(x - 1.3, y - 2.2, 1.5), 0.95, 0.1)
    brush.fill(
        canvas,
        shape.path("M36.6 45 C38.6 42.8 45.4 42.8 47.4 45 C48.6 52 45.6 56.4 42 56.4 C38.4 56.4 35.4 52 36.6 45 Z"),
        DARK,
    )
    brush.fill(canvas, shape.oval(42, 53.4, 3.2, 2.2), 0xFFD8607A)
    for x in (27.6, 56.4):
        brush.fill(canvas, shape.oval(x, 42, 3.6, 2.3), 0x66F08AA0, blur=0.8)


PROP = Prop(
    name="ghost",
    words=("ghost", "ghosts", "haunted house", "spectre", "phantom", "poltergeist"),
    aspect=0.82,
    draw=draw,
    states=("floating",),
)
