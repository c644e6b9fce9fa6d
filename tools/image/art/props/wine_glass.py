"""A glass of wine."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 27.5, 94, 18)
    brush.body(canvas, shape.oval(27.5, 91, 17, 3.6), 0xFFD5E3EA, bend=0.7)
    brush.body(canvas, shape.path("M25.8 54 H29.2 L30 88 Q33 91 36 91.4 H19 Q22 91 25 88 Z"), 0xFFDCE9EF, bend=0.7)
    bowl = shape.path("M10 8 C6 34 10 56 27.5 57 C45 56 49 34 45 8 Z")
    brush.fill(canvas, bowl, colour.fade(0xFFE6F1F5, 0.75))
    wine = 0xFF8E1F3B if state != "white" else 0xFFF0D37A
    fluid = shape.common(bowl, shape.box(0, 27, 55, 40))
    brush.body(canvas, shape.scaled(fluid, 0.93, 0.95, 27.5, 44), wine)
    brush.panel(canvas, shape.oval(27.5, 28, 17.6, 3.4), colour.lighten(wine, 0.22))
    brush.stroke(canvas, bowl, colour.fade(0xFF8CA4B0, 0.75), 0.9)
    brush.panel(canvas, shape.oval(27.5, 8, 17.5, 2.6), 0xFFF4F9FB)
    brush.gloss(canvas, shape.path("M14 14 C12 30 14 44 20 51 C15 40 15 28 17.6 14 Z"), 0.7, 0.7)
    brush.gloss(canvas, shape.path("M40 32 C40 40 38 46 35 50 C40 46 42 40 42 32 Z"), 0.35, 0.6)


PROP = Prop(
    name="wine-glass",
    words=(
        "wine glass",
        "wine",
        "glass of wine",
        "red wine",
        "white wine",
        "winery",
        "vineyard",
        "champagne",
        "wine tasting",
        "cheers",
        "toast drink",
        "bar drinks",
    ),
    aspect=0.55,
    draw=draw,
    states=(
        "red",
        "white",
    ),
)
