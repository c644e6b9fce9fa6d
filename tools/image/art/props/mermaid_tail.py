"""A mermaid's tail that dives into the waves."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SCALE, FIN = 0xFF2FB5A8, 0xFF7A6BE0


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 95.5, 42)
    sea = shape.path("M4 84 Q12 76 20 81 T36 81 T52 81 T68 81 T84 81 Q92 76 97 84 Q92 95.4 80 95.4 H20 Q8 95.4 4 84 Z")
    brush.blend(canvas, sea, 0xFF2D86C8, 0xFF185A96)
    tail = shape.path("M24 86 C22 66 34 57 44 49 C50 44 51 40 51 34 H60 C61 44 64 52 69 60 C74 68 76 77 75 86 Z")
    brush.cast(canvas, tail)
    brush.ball(canvas, tail, SCALE)
    _scales(canvas, tail)
    brush.rim(canvas, tail, 0.8)
    for side in (1, -1):
        _fluke(canvas, side)
    front = shape.path(
        "M6 88 Q14 80 22 85 T38 85 T54 85 T70 85 T86 85 Q93 82 96 87 Q92 95.4 80 95.4 H20 Q9 95.4 6 88 Z"
    )
    brush.blend(canvas, front, 0xFF5CC3EC, 0xFF2277B8)
    brush.stroke(canvas, shape.path("M9 87 Q15 81.6 22 85.6 T38 85.6 T54 85.6 T70 85.6 T86 85.6"), 0xCCFFFFFF, 0.9)
    for x, y, r in ((20, 70, 2.2), (15, 62, 1.5), (80, 68, 2.4), (86, 60, 1.6), (78, 58, 1.2)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFF8ED8F4)


def _fluke(canvas: skia.Canvas, side: int) -> None:
    """One half of the fin, with its rays."""
    form = shape.path(
        "M57 42 C46 42 32 38 22 31 C12 23 7 13 5 4 C11 7 16 7 21 6.6 C26 10 31 11 36 10.6 C40 15 44 17 48 17 "
        "C51 20 54 24 57 28 Z"
    )
    rays = ["M53 37 Q30 29 12 11", "M53 35 Q36 25 24 12", "M54 33 Q45 24 38 15", "M52 39 Q32 36 17 23"]
    if side > 0:
        form, lines = shape.flipped(form, 55.5), [shape.flipped(shape.path(ray), 55.5) for ray in rays]
    else:
        lines = [shape.path(ray) for ray in rays]
    tone = FIN if side < 0 else colour.darken(FIN, 0.16)
    brush.cast(canvas, form)
    brush.ball(canvas, form, tone)
    brush.inside(canvas, form, shape.joined(lines), brush.paint(colour.fade(colour.lighten(tone, 0.6), 0.6), width=0.9))


def _scales(canvas: skia.Canvas, tail: skia.Path) -> None:
    """Rows of scales, each row shifted by half a scale."""
    rows = [shape.arc(x + (row % 2) * 4, 30 + row * 4.6, 4, 3.6, 0, 180) for row in range(13) for x in range(22, 80, 8)]
    brush.inside(canvas, tail, shape.moved(shape.joined(rows), 0.3, 0.6), brush.paint(0x55083A44, width=0.9))
    brush.inside(canvas, tail, shape.joined(rows), brush.paint(0x77DFFFF4, width=0.6))


PROP = Prop(
    name="mermaid-tail",
    words=("mermaid tail", "mermaid", "mermaids", "little mermaid", "siren of the sea", "merman"),
    aspect=1.06,
    draw=draw,
    states=("diving",),
)
