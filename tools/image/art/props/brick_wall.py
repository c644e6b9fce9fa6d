"""A wall going up, with a trowel."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94.5, 58)
    base = colour.mix(0xFFBE5B41, colour.accent(palette), 0.3)
    brush.panel(
        canvas,
        shape.polygon((6, 30), (56, 30), (56, 43), (90, 43), (90, 56), (124, 56), (124, 94), (6, 94)),
        0xFFD9CFC2,
    )
    for row in range(5):
        y = 31 + row * 12.8
        end = (56, 90, 124, 124, 124)[row]
        x = 7.0 - (row % 2) * 17
        while x < end - 3:
            left, right = max(x, 7.0), min(x + 32.4, end - 1)
            if right - left > 5:
                tone = colour.mix(base, colour.darken(base, 0.3), ((row * 5 + round(x) * 3) % 7) / 9)
                brush.panel(canvas, shape.box(left, y, right - left, 11, 1.2), tone, depth=0.9)
            x += 34
    _trowel(canvas)


def _trowel(canvas: skia.Canvas) -> None:
    canvas.save()
    canvas.rotate(-16, 96, 36)
    blade = shape.polygon((74, 40), (100, 28), (100, 46), r=1.6)
    brush.cast(canvas, blade, dy=3, blur=2)
    brush.panel(canvas, blade, colour.STEEL)
    brush.stroke(canvas, shape.path("M98 37 Q106 37 106 30"), colour.IRON, 3)
    brush.body(canvas, shape.box(103, 24, 22, 7, 3.4), colour.WOOD)
    canvas.restore()


PROP = Prop(
    name="brick-wall",
    words=(
        "brick wall",
        "bricks",
        "brick",
        "wall",
        "masonry",
        "bricklayer",
        "mortar",
        "construction site",
        "concrete",
        "foundation",
        "insulation",
        "cement",
    ),
    aspect=1.3,
    draw=draw,
)
