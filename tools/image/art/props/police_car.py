"""A police car with its lights on."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import wheel
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 95, 94.5, 84)
    for x, tone in ((86.0, 0xFF3D8BFF), (100.0, 0xFFFF4A4A)):
        brush.glow(canvas, x + 4, 21, 17, tone, 0.8)
    brush.body(canvas, shape.box(82, 19, 13, 8, 3), 0xFF3D8BFF)
    brush.body(canvas, shape.box(95, 19, 13, 8, 3), 0xFFFF4A4A)
    shell = shape.path(
        "M8 66 Q10 54 24 52 L46 48 Q60 28 78 26 H116 Q134 28 148 48 Q176 50 182 62 Q184 68 182 82 H10 Q6 76 8 66 Z"
    )
    brush.panel(canvas, shell, colour.PAPER)
    brush.inside(canvas, shell, shape.box(0, 58, 190, 11), brush.paint(0xFF1F5FBF))
    brush.inside(canvas, shell, shape.box(0, 71, 190, 3), brush.paint(0xFF1F5FBF))
    for path in ("M54 48 Q64 33 79 32 H92 V48 Z", "M98 32 H114 Q128 34 138 48 H98 Z"):
        brush.blend(canvas, shape.path(path), 0xFFCBE8F5, 0xFF4F86A8)
    brush.fill(canvas, shape.star(78, 63.5, 5, 2.2), colour.GOLD)
    brush.stroke(canvas, shape.path("M95 50 V80"), colour.fade(colour.IRON, 0.5), 1)
    brush.ball(canvas, shape.oval(178, 63, 4.4, 3.4), 0xFFFFE9A8)
    brush.ball(canvas, shape.oval(11, 63, 3, 4), 0xFFE0483A)
    for x in (44.0, 146.0):
        wheel(canvas, x, 81, 13)


PROP = Prop(
    name="police-car",
    words=(
        "police car",
        "police",
        "policeman",
        "police officer",
        "patrol",
        "constable",
        "crime",
        "traffic police",
        "law enforcement",
        "security guard",
    ),
    aspect=1.9,
    draw=draw,
)
