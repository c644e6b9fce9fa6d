"""A safety helmet and gloves."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFFF5B82E, colour.accent(palette), 0.25)
    brush.contact(canvas, palette, 62, 94.5, 52)
    dome = shape.path("M18 74 Q16 20 62 18 Q108 20 106 74 Z")
    brush.ball(canvas, dome, base)
    for x, bend in ((38.0, 8.0), (62.0, 0.0), (86.0, -8.0)):
        ridge = shape.path(
            f"M{x - 4} 74 Q{x - 4 + bend * 0.4} 34 {x - 3 + bend} 21 "
            f"H{x + 3 + bend} Q{x + 4 + bend * 0.4} 34 {x + 4} 74 Z"
        )
        brush.inside(canvas, dome, ridge, brush.paint(colour.fade(colour.lighten(base, 0.45), 0.85)))
        brush.stroke(
            canvas,
            shape.path(f"M{x + 4} 74 Q{x + 4 + bend * 0.4} 34 {x + 3 + bend} 21"),
            colour.fade(colour.darken(base, 0.5), 0.35),
            1.2,
        )
    brim = shape.path("M6 76 Q8 68 20 68 H104 Q116 68 119 76 Q121 84 112 86 H12 Q4 84 6 76 Z")
    brush.cast(canvas, brim, dy=-1)
    brush.panel(canvas, brim, base)
    badge = shape.box(48, 44, 28, 18, 4)
    brush.panel(canvas, badge, colour.PAPER)
    brush.stroke(canvas, shape.path("M55 53 l5 5 l10 -10"), colour.LEAF, 3)
    brush.stroke(canvas, shape.path("M22 86 Q30 96 46 94"), colour.NIGHT, 2.4)


PROP = Prop(
    name="hard-hat",
    words=(
        "hard hat",
        "helmet",
        "safety helmet",
        "work safety",
        "occupational safety",
        "protective clothing",
        "cycle helmet",
        "bike helmet",
        "safety training",
    ),
    aspect=1.25,
    draw=draw,
)
