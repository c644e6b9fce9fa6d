"""A deck chair under a parasol."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94.5, 52)
    brush.stroke(canvas, shape.line((80, 14), (88, 93)), colour.darken(colour.WOOD, 0.2), 3.4)
    shade = shape.path("M38 36 Q46 4 79 5 Q112 8 116 40 Q104 32 97 38 Q88 30 78 36 Q68 28 58 35 Q48 29 38 36 Z")
    brush.cast(canvas, shade, dy=3, blur=2.4)
    brush.panel(canvas, shade, colour.accent(palette))
    for path in ("M58 35 Q60 14 79 5 Q70 16 78 36 Q68 28 58 35 Z", "M97 38 Q96 16 79 5 Q104 12 116 40 Q104 32 97 38 Z"):
        brush.inside(canvas, shade, shape.path(path), brush.paint(colour.PAPER))
    brush.rim(canvas, shade)
    brush.ball(canvas, shape.oval(79, 5, 2.6), colour.GOLD)
    brush.stroke(canvas, shape.path("M10 52 L60 92 M54 56 L22 92"), colour.darken(colour.WOOD, 0.3), 4)
    brush.stroke(canvas, shape.path("M10 51 L60 91 M54 55 L22 91"), colour.WOOD, 2.2)
    cloth = shape.path("M6 48 L16 46 Q24 80 56 84 L60 93 Q18 92 6 48 Z")
    brush.cast(canvas, cloth)
    brush.panel(canvas, cloth, colour.rgb(palette.second))
    for share in (0.3, 0.6):
        line = shape.path(
            f"M{6 + share * 10} 47.6 Q{12 + share * 10} {88 - share * 8} {57 + share * 2} {93 - share * 8}"
        )
        brush.stroke(canvas, line, colour.PAPER, 1.8)
    brush.ball(canvas, shape.oval(98, 86, 9), colour.rgb(palette.support))
    brush.stroke(canvas, shape.path("M90 83 Q98 88 106 83 M98 77 Q95 86 98 95"), colour.PAPER, 1.4)


PROP = Prop(
    name="deck-chair",
    words=(
        "deck chair",
        "sunbed",
        "beach chair",
        "parasol",
        "beach holiday",
        "sun lounger",
        "lounger",
        "beach",
        "summer holiday",
        "seaside holiday",
    ),
    aspect=1.2,
    draw=draw,
)
