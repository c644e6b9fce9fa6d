"""A hammer and a glowing iron on an anvil."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 95, 40)
    block = shape.path("M36 74 H88 L92 95 Q62 99 32 95 Z")
    brush.body(canvas, block, colour.BARK)
    for x in (48, 62, 75):
        brush.stroke(canvas, shape.line((x, 75), (x + (x - 62) * 0.1, 95)), colour.fade(0xFF2C1A10, 0.5), 0.9)
    band = shape.box(33.6, 81, 57, 5, 1)
    brush.body(canvas, band, colour.IRON)
    form = shape.path(
        "M30 38 H100 V50 C92 50 84 53 80 58 C78 62 80 66 84 69 L90 76 H34 L40 69 C44 66 46 62 43 57 "
        "C38 52 22 52 7 41 C6 39 8 38 10 38 Z"
    )
    brush.cast(canvas, form, dy=2.4)
    brush.body(canvas, form, 0xFF4E5866)
    brush.blend(canvas, shape.path("M8 38 H100 V42.6 H14 Z"), 0xFFB9C4CF, 0xFF7A8694)
    brush.fill(canvas, shape.box(92, 38.6, 3.4, 3.2, 0.6), 0xFF20262F)
    _iron(canvas)
    _hammer(canvas, colour.accent(palette))


def _iron(canvas: skia.Canvas) -> None:
    """The bar on it, white hot at one end, with sparks."""
    brush.glow(canvas, 58, 34, 24, 0xFFFF8A1E, 0.75)
    bar = shape.box(48, 32.4, 72, 5.6, 1.6)
    brush.cast(canvas, bar)
    stops = ((0, 0xFFFFF1B8), (0.14, 0xFFFFC247), (0.34, 0xFFE8501E), (0.55, 0xFF5A3A36), (1, 0xFF39404B))
    canvas.drawPath(bar, brush.shaded(brush.linear(48, 0, 120, 0, stops)))
    brush.rim(canvas, bar, 0.7)
    for x, y, r in ((40, 26, 1.3), (34, 31, 0.9), (45, 18, 1.1), (67, 24, 0.9), (31, 22, 0.8), (52, 22, 0.8)):
        brush.glow(canvas, x, y, r * 3.4, 0xFFFFB347, 0.7)
        brush.fill(canvas, shape.oval(x, y, r), 0xFFFFE9A8)


def _hammer(canvas: skia.Canvas, base: int) -> None:
    """The hammer that comes down on it."""
    canvas.save()
    canvas.translate(2, 2)
    canvas.rotate(-11, 58, 26)
    handle = shape.box(64, 12.4, 56, 5.4, 2.6)
    brush.cast(canvas, handle)
    brush.blend(canvas, handle, colour.lighten(colour.WOOD, 0.3), colour.darken(colour.WOOD, 0.3))
    brush.blend(canvas, shape.box(98, 11.6, 23, 7, 3), colour.lighten(base, 0.2), colour.darken(base, 0.3))
    head = shape.path("M52 2 H67 L69 6 V24 L67 29 H52 L50 24 V6 Z")
    brush.cast(canvas, head, dx=1.4, dy=2)
    brush.body(canvas, head, 0xFF6A7583)
    brush.blend(canvas, shape.box(51, 25.4, 17, 4, 1.2), 0xFFC9D2DC, 0xFF8893A0)
    canvas.restore()


PROP = Prop(
    name="anvil",
    words=(
        "anvil",
        "blacksmith",
        "forge",
        "smithy",
        "metalworking",
        "welding",
        "wrought iron",
        "ironwork",
        "farrier",
        "welder",
    ),
    aspect=1.28,
    draw=draw,
    states=("still",),
)
