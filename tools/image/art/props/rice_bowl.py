"""A bowl of rice with chopsticks."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94.5, 36)
    rice = shape.smooth((16, 52), (26, 32), (46, 24), (60, 20), (78, 25), (95, 34), (104, 52), (60, 62))
    brush.ball(canvas, rice, 0xFFFFF8E8, depth=0.6)
    canvas.save()
    canvas.clipPath(rice, skia.ClipOp.kIntersect, True)
    for at in range(64):
        x, y = 18 + (at * 37) % 86, 24 + (at * 23) % 34
        grain = shape.turned(shape.oval(x, y, 2.8, 1.1), (at * 53) % 180, x, y)
        brush.fill(canvas, shape.moved(grain, 0.4, 0.7), colour.fade(0xFFB59A78, 0.55))
        brush.fill(canvas, grain, colour.PAPER)
    canvas.restore()
    for x, y in ((44, 30), (70, 28), (58, 38), (84, 40)):
        brush.ball(canvas, shape.oval(x, y, 2.6), colour.LEAF)
    for shift in (0.0, 6.0):
        brush.stroke(
            canvas, shape.line((62 + shift, 40), (104 + shift, 5 + shift)), colour.darken(colour.WOOD, 0.35), 3
        )
    bowl = shape.path("M8 50 H112 Q110 82 78 92 H42 Q10 82 8 50 Z")
    brush.body(canvas, bowl, colour.accent(palette))
    brush.band(canvas, bowl, shape.box(6, 58, 108, 5), colour.on(colour.accent(palette)))
    brush.panel(canvas, shape.box(6, 47.6, 108, 5, 2.5), colour.lighten(colour.accent(palette), 0.3))
    brush.body(canvas, shape.box(42, 90, 36, 4.6, 1.5), colour.darken(colour.accent(palette), 0.3))


PROP = Prop(
    name="rice-bowl",
    words=(
        "rice bowl",
        "rice",
        "risotto",
        "bowl of rice",
        "paella",
        "grains dish",
        "basmati",
        "couscous",
    ),
    aspect=1.2,
    draw=draw,
)
