"""A small submarine with portholes, bubbles behind its screw."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

BUBBLES = ((150, 44, 3.2), (157, 36, 2.2), (146, 32, 1.8), (155, 54, 2.0), (150, 22, 1.4))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    dark = colour.darken(base, 0.35)
    brush.floating(canvas, palette, 74, 95, 56)
    brush.panel(canvas, shape.path("M122 58 L140 40 Q145 38 145 44 V82 Q145 88 140 86 L122 70 Z"), dark)
    for y in (52, 76):
        brush.ball(canvas, shape.oval(146, y, 3, 9), colour.STEEL)
    brush.ball(canvas, shape.oval(146, 64, 4), 0xFF59636F)
    brush.stroke(canvas, shape.path("M80 22 V8 Q80 5 77 5 H68"), colour.IRON, 4)
    brush.fill(canvas, shape.box(64, 2.4, 5, 5.4, 1.6), colour.GLASS)
    brush.panel(canvas, shape.path("M56 42 L60 24 Q61 20 65 20 H88 Q92 20 93 24 L98 42 Z"), base)
    hull = shape.path("M10 63 Q10 40 44 39 H96 Q118 40 134 62 Q136 65 133 68 Q116 88 92 88 H44 Q10 88 10 63 Z")
    brush.ball(canvas, hull, base)
    keel = shape.path("M0 70 Q60 84 140 66 V92 H0 Z")
    brush.inside(canvas, hull, keel, brush.paint(colour.fade(colour.darken(base, 0.6), 0.38)))
    for x in (40, 65, 90):
        brush.ball(canvas, shape.oval(x, 60, 10), colour.STEEL)
        pane = shape.oval(x, 60, 7)
        canvas.drawPath(pane, brush.shaded(brush.linear(x - 7, 53, x + 7, 67, ((0, 0xFFD8F4FF), (1, 0xFF3B8FC2)))))
        brush.hollow(canvas, pane, 0.4, 1)
        brush.gloss(canvas, shape.path(f"M{x - 4} 59 Q{x - 3} 55 {x + 1} 54.6 Q{x - 1} 57 {x - 2} 60 Z"), 0.8, 0.3)
    light = shape.oval(14, 60, 5, 6)
    brush.glow(canvas, 12, 60, 13, 0xFFFFE9A8, 0.8)
    brush.ball(canvas, light, 0xFFFFF3C4)
    brush.panel(canvas, shape.path("M60 80 L82 80 L92 92 Q92 94 90 94 H66 Q62 94 61 90 Z"), dark)
    for x, y, r in BUBBLES:
        brush.fill(canvas, shape.oval(x, y, r), colour.fade(colour.GLASS, 0.75))
        brush.gloss(canvas, shape.oval(x - r * 0.3, y - r * 0.3, r * 0.3), 0.9, 0.1)


PROP = Prop(
    name="submarine",
    words=("submarine", "u-boat", "submersible", "bathyscaphe", "diving boat", "deep-sea research"),
    aspect=1.62,
    draw=draw,
    states=("diving",),
)
