"""A shark on its way, mouth half open."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFF6F8797, colour.rgb(palette.second), 0.15)
    brush.floating(canvas, palette, 80, 95, 52)
    brush.panel(
        canvas,
        shape.path("M132 52 L160 14 Q163 12 162 18 Q158 40 148 54 Q160 66 162 82 Q162 86 158 84 L130 62 Z"),
        base,
    )
    brush.panel(canvas, shape.path("M70 34 Q78 14 94 8 Q97 8 96 12 Q92 24 98 38 Z"), colour.darken(base, 0.1))
    hull = shape.path(
        "M4 50 Q8 40 34 34 Q70 27 104 40 Q126 48 142 54 Q144 57 140 59 Q112 70 78 74 "
        "Q44 77 24 70 Q12 66 8 60 Q3 55 4 50 Z"
    )
    brush.ball(canvas, hull, base)
    belly = shape.path("M0 58 Q20 56 40 60 Q80 66 146 56 V90 H0 Z")
    brush.inside(canvas, hull, belly, brush.shaded(brush.linear(0, 56, 0, 76, ((0, 0xFFF4F7F8), (1, 0xFFB4C4CE)))))
    brush.rim(canvas, hull)
    for at in range(4):
        x = 50 + at * 4.6
        brush.stroke(canvas, shape.path(f"M{x} 48 Q{x - 3} 54 {x} 60"), colour.darken(base, 0.45), 1.2)
    fin = shape.path("M60 66 Q64 82 80 94 Q83 95 83 91 Q82 78 88 68 Z")
    brush.cast(canvas, fin)
    brush.panel(canvas, fin, colour.darken(base, 0.16))
    brush.panel(canvas, shape.path("M112 64 Q114 72 122 76 Q124 76 123 73 Q121 68 122 62 Z"), colour.darken(base, 0.16))
    mouth = shape.path("M9 59 Q20 58 33 62 Q27 69 17 66.6 Q11 64 9 59 Z")
    brush.fill(canvas, mouth, 0xFF5A2430)
    teeth = [f"M{x} {59 + (x - 12) * 0.12} l1.6 3 l1.6 -2.8 Z" for x in range(12, 30, 4)]
    brush.inside(canvas, mouth, shape.path(" ".join(teeth)), brush.paint(colour.WHITE))
    brush.fill(canvas, shape.oval(27, 47, 2.7), 0xFF10151C)
    brush.gloss(canvas, shape.oval(26.2, 46.1, 0.9), 0.95, 0.1)
    brush.stroke(canvas, shape.path("M23 42.6 L31 44.4"), colour.darken(base, 0.55), 1.5)


PROP = Prop(
    name="shark",
    words=("shark", "great white", "hammerhead", "shark fin", "predator of the sea"),
    aspect=1.65,
    draw=draw,
    states=("swimming",),
)
