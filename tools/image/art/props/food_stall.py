"""A market stall with an awning, lanterns and produce."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 94, 50)
    for x in (15.0, 102.0):
        brush.body(canvas, shape.box(x, 26, 4, 68), colour.WOOD)
    back = shape.box(19, 34, 83, 30)
    brush.blend(canvas, back, 0xFF5A3A2C, 0xFF8A5A3C)
    brush.hollow(canvas, back, 0.5, 2.4)
    for x in (34.0, 60.0, 86.0):
        brush.stroke(canvas, shape.line((x, 34), (x, 43)), 0xFF2E211C, 0.7)
        brush.glow(canvas, x, 48, 13, 0xFFFFC257, 0.8)
        brush.ball(canvas, shape.oval(x, 48, 5, 4.6), 0xFFFFC55A)
        brush.fill(canvas, shape.box(x - 2, 42.8, 4, 1.6), 0xFF5A2E1C)
    for at in range(11):
        x = 25 + at * 7.2
        tone = (0xFFE0432F, 0xFFF5A62B, 0xFF6DB04A)[(at // 4) % 3]
        brush.ball(canvas, shape.oval(x, 63.4 - (at % 2) * 2.6, 4.2), tone)
    counter = shape.box(11, 65, 98, 29, 1.6)
    brush.panel(canvas, counter, colour.WOOD)
    for x in (31.0, 50.0, 69.0, 88.0):
        brush.stroke(canvas, shape.line((x, 68), (x, 93)), colour.fade(0xFF5A341C, 0.5), 0.8)
    cloth = shape.path(
        "M9 64 H111 V69 L106 75 L101 69 L96 75 L91 69 L86 75 L81 69 L76 75 L71 69 L66 75 L61 69 "
        "L56 75 L51 69 L46 75 L41 69 L36 75 L31 69 L26 75 L21 69 L16 75 L9 69 Z"
    )
    brush.cast(canvas, cloth, dx=0, dy=1.4)
    brush.panel(canvas, cloth, colour.rgb(palette.second))
    whole = shape.path("M20 8 H100 L113 34 H7 Z")
    brush.cast(canvas, whole, dx=0, dy=4, blur=2.6, alpha=0.4)
    for at in range(9):
        _strip(canvas, at, base if at % 2 == 0 else colour.PAPER)


def _strip(canvas: skia.Canvas, at: int, tone: int) -> None:
    top, low = 20 + at * 80 / 9, 7 + at * 106 / 9
    wide = 106 / 9
    strip = shape.path(f"M{top} 8 H{top + 80 / 9} L{low + wide} 32 A{wide / 2} 5 0 0 1 {low} 32 Z")
    brush.blend(canvas, strip, colour.lighten(tone, 0.15), colour.darken(tone, 0.18))


PROP = Prop(
    name="food-stall",
    words=(
        "food stall",
        "stall",
        "market stall",
        "market",
        "stand",
        "street food",
        "food market",
        "night market",
        "farmers market",
        "mercado",
        "fair",
        "bazaar",
        "vendor",
        "food truck",
        "festival stand",
        "snack bar",
    ),
    aspect=1.2,
    draw=draw,
    states=("open",),
)
