"""A medal on a ribbon."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base, gold = colour.accent(palette), 0xFFF0B83A
    brush.floating(canvas, palette, 37.5, 96, 18)
    for d, shade in (("M10 4 H28 L46 42 L36 50 Z", 0.0), ("M65 4 H47 L29 42 L39 50 Z", 0.2)):
        strip = shape.path(d)
        brush.cast(canvas, strip, alpha=0.2)
        brush.panel(canvas, strip, colour.darken(base, shade))
    brush.stroke(canvas, shape.line((19, 5), (38, 44)), colour.fade(colour.PAPER, 0.85), 3)
    brush.stroke(canvas, shape.line((56, 5), (37, 44)), colour.fade(colour.PAPER, 0.7), 3)
    disc = shape.oval(37.5, 66, 26)
    brush.cast(canvas, disc, dx=0, dy=2, blur=2)
    brush.ball(canvas, disc, gold)
    brush.stroke(canvas, shape.oval(37.5, 66, 20.5), colour.darken(gold, 0.3), 1.6)
    brush.stroke(canvas, shape.moved(shape.oval(37.5, 66, 20.5), 0.5, 0.7), 0xFFFFF0BE, 0.8)
    star = shape.star(37.5, 66, 12.6, 5.6)
    brush.cast(canvas, star, blur=0.8)
    brush.panel(canvas, star, colour.lighten(gold, 0.55))


PROP = Prop(
    name="medal",
    words=(
        "medal",
        "gold medal",
        "quality",
        "badge",
        "achievement medal",
        "honour",
        "honor",
        "ribbon",
        "rank",
        "olympic",
        "anniversary badge",
        "rosette",
    ),
    aspect=0.75,
    draw=draw,
    states=("gold",),
)
