"""A tall cold drink with ice, a straw and a slice of orange."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ORANGE = 0xFFF59A2C


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 94, 24)
    straw = shape.line((60, 2), (34, 80))
    brush.stroke(canvas, straw, colour.accent(palette), 4)
    brush.stroke(canvas, shape.moved(straw, -0.9, 0), colour.fade(colour.WHITE, 0.5), 1)
    glass = shape.path("M16 18 H64 L58 88 Q57 94 51 94 H29 Q23 94 22 88 Z")
    brush.fill(canvas, glass, colour.fade(colour.GLASS, 0.5))
    drink = shape.common(glass, shape.path("M0 30 Q40 34 80 30 V100 H0 Z"))
    edge = drink.getBounds()
    stops = ((0.0, 0xFFFFC94D), (0.55, ORANGE), (1.0, 0xFFE2542F))
    canvas.drawPath(drink, brush.shaded(brush.linear(0, edge.top(), 0, edge.bottom(), stops)))
    for x, y, turn in ((30, 40, 12), (44, 50, -16), (32, 62, 28)):
        cube = shape.turned(shape.box(x - 7, y - 7, 14, 14, 3), turn, x, y)
        brush.inside(canvas, drink, cube, brush.paint(colour.fade(colour.WHITE, 0.42)))
    brush.gloss(canvas, shape.path("M21 24 L26 24 L30 86 L27 86 Z"), 0.7, 0.6)
    brush.stroke(canvas, glass, colour.fade(colour.WHITE, 0.8), 1.4)
    _slice(canvas)


def _slice(canvas: skia.Canvas) -> None:
    """A wheel of orange on the rim."""
    x, y, r = 18.0, 20.0, 15.0
    brush.cast(canvas, shape.oval(x, y, r), blur=1.6)
    brush.fill(canvas, shape.oval(x, y, r), ORANGE)
    brush.fill(canvas, shape.oval(x, y, r * 0.86), 0xFFFFF1D2)
    for at in range(8):
        brush.fill(canvas, shape.wedge(x, y, r * 0.76, at * 45 + 4, 37), 0xFFFFB545)
    brush.stroke(canvas, shape.arc(x, y, r * 0.92, r * 0.92, 190, 90), colour.fade(colour.WHITE, 0.6), 1.2)


PROP = Prop(
    name="cocktail",
    words=("cocktail", "juice", "lemonade", "long drink", "fruit juice", "smoothie", "summer drink", "mocktail"),
    aspect=0.8,
    draw=draw,
)
