"""A great wave about to break."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

DEEP, LIGHT = 0xFF12508C, 0xFF5CC4E8
SPRAY = ((52, 12, 2.2), (44, 20, 1.8), (60, 6, 1.6), (38, 30, 2.0), (70, 8, 1.2), (34, 40, 1.4), (48, 30, 1.2))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 94, 66)
    back = shape.path("M2 94 Q6 74 28 70 Q50 68 62 78 L150 66 Q148 88 140 94 Z")
    brush.blend(canvas, back, 0xFF3D9CCB, DEEP)
    crest = shape.path(
        "M40 94 Q74 92 84 72 Q92 54 80 42 Q70 34 58 40 Q50 45 52 54 Q40 48 44 34 Q50 16 76 14 Q108 13 126 42 "
        "Q140 66 148 94 Z"
    )
    body = ((0.0, LIGHT), (0.45, 0xFF2586BF), (1.0, DEEP))
    canvas.drawPath(crest, brush.shaded(brush.linear(70, 12, 120, 96, body)))
    for bend in (
        "M88 30 Q112 46 116 92", "M100 28 Q128 52 134 92", "M82 34 Q102 56 98 92",
    ):  # fmt: skip
        brush.inside(canvas, crest, shape.path(bend), brush.paint(colour.fade(0xFFBDEBFA, 0.55), width=2.2))
    brush.rim(canvas, crest)
    foam = shape.path(
        "M44 34 Q50 16 76 14 Q96 13 112 26 Q98 21 84 24 Q90 28 90 34 Q82 28 74 30 Q76 35 72 39 Q66 34 60 38 "
        "Q60 43 55 45 Q55 50 52 54 Q40 48 44 34 Z"
    )
    brush.cast(canvas, foam, alpha=0.2)
    brush.panel(canvas, foam, 0xFFF6FCFF)
    front = shape.path("M0 94 Q10 84 24 88 Q34 80 48 87 Q60 80 72 88 Q86 82 98 89 Q112 84 124 90 Q138 86 150 94 Z")
    brush.panel(canvas, front, 0xFFE6F6FC)
    for x, y, r in SPRAY:
        brush.ball(canvas, shape.oval(x, y, r), 0xFFEAF8FD)


PROP = Prop(
    name="wave",
    words=("tsunami", "tidal wave", "big wave", "breaker", "storm surge", "rogue wave", "breaking wave"),
    aspect=1.5,
    draw=draw,
    states=("breaking",),
)
