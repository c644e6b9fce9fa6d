"""A small shop with a striped awning."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 57, 94, 50)
    wall = shape.box(12, 18, 91, 76, 2)
    brush.panel(canvas, wall, 0xFFF1E2CB)
    brush.panel(canvas, shape.box(9, 12, 97, 15, 2), colour.rgb(palette.second))
    brush.fill(canvas, shape.box(38, 17, 38, 5, 2.5), colour.fade(colour.on(colour.rgb(palette.second)), 0.95))
    _window(canvas, palette)
    _door(canvas, palette)
    brush.panel(canvas, shape.box(9, 90, 97, 5, 1), 0xFFB7A790)
    for at in range(8):
        x = 7 + at * 12.6
        strip = shape.path(f"M{x + 2} 28 H{x + 13.2} L{x + 12.6} 43 A6.3 5 0 0 1 {x} 43 Z")
        if at == 0:
            whole = shape.path("M9 28 H106 L108 46 H7 Z")
            brush.cast(canvas, whole, dx=0, dy=3, blur=2.6, alpha=0.4)
        tone = base if at % 2 == 0 else colour.PAPER
        brush.blend(canvas, strip, colour.lighten(tone, 0.12), colour.darken(tone, 0.16))
    brush.fill(canvas, shape.box(8, 27, 99, 2), colour.darken(base, 0.3))


def _window(canvas: skia.Canvas, palette: Palette) -> None:
    brush.panel(canvas, shape.box(17, 46, 50, 38, 1.6), colour.BARK)
    pane = shape.box(19.6, 48, 44.8, 33)
    brush.blend(canvas, pane, 0xFFFFE9B0, 0xFFFFCB7A)
    brush.panel(canvas, shape.box(19.6, 66, 44.8, 2), colour.WOOD)
    for x, y, r, tone in (
        (27, 62, 4, palette.accent),
        (37, 62.4, 3.6, palette.support),
        (47, 61, 5, palette.second),
        (57, 62.6, 3.4, palette.accent),
    ):
        brush.body(canvas, shape.box(x - r, y - r * 1.2, r * 2, r * 2.4 + 66 - y - r * 1.2, 1.4), colour.rgb(tone))
    for x in (27, 38, 49, 59):
        brush.ball(canvas, shape.oval(x, 77.6, 5, 3.6), colour.BREAD)
    brush.inside(
        canvas, pane, shape.polygon((30, 44), (40, 44), (24, 86), (14, 86)), brush.paint(colour.fade(colour.WHITE, 0.3))
    )
    brush.hollow(canvas, pane, 0.4, 1.4)


def _door(canvas: skia.Canvas, palette: Palette) -> None:
    brush.panel(canvas, shape.box(73, 46, 24, 46, 1.4), colour.BARK)
    pane = shape.box(76, 49, 18, 30)
    brush.blend(canvas, pane, 0xFFFFE9B0, 0xFFF5BE70)
    brush.inside(
        canvas, pane, shape.polygon((82, 46), (88, 46), (78, 82), (72, 82)), brush.paint(colour.fade(colour.WHITE, 0.3))
    )
    sign = shape.box(79, 56, 12, 6.4, 1)
    brush.cast(canvas, sign, blur=0.8)
    brush.panel(canvas, sign, colour.accent(palette))
    brush.stroke(canvas, shape.line((81.6, 59.2), (88.4, 59.2)), colour.on(colour.accent(palette)), 1.2)
    brush.ball(canvas, shape.oval(76.6, 73, 1.4), colour.GOLD)


PROP = Prop(
    name="shop",
    words=(
        "shop",
        "store",
        "storefront",
        "boutique",
        "retail",
        "supermarket",
        "bakery shop",
        "cafe shop",
        "coffee shop",
        "corner shop",
        "business shop",
        "shopping",
        "grocery store",
        "shop owner",
        "seller",
        "bookshop",
        "florist shop",
        "kiosk",
        "branch",
        "geschaeft",
    ),
    aspect=1.15,
    draw=draw,
    states=("open",),
)
