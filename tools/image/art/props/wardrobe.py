"""A wardrobe with its door open."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    wood = colour.mix(colour.WOOD, colour.accent(palette), 0.12)
    brush.contact(canvas, palette, 44, 95, 38)
    for x in (12.0, 66.0):
        brush.body(canvas, shape.box(x, 89, 8, 6, 1), colour.darken(wood, 0.5))
    brush.panel(canvas, shape.box(8, 5, 70, 85, 2), wood)
    brush.panel(canvas, shape.box(5, 3, 76, 6, 2), colour.lighten(wood, 0.15))
    inside = shape.box(43, 12, 31, 56, 1)
    brush.fill(canvas, inside, colour.darken(wood, 0.62))
    brush.hollow(canvas, inside, 0.6, 2)
    brush.stroke(canvas, shape.line((44, 18), (73, 18)), colour.STEEL, 2)
    for x, tone in ((47.0, palette.accent), (55.0, palette.second), (63.0, palette.support)):
        brush.body(canvas, shape.path(f"M{x} 24 L{x + 4} 19 L{x + 8} 24 L{x + 8} 60 H{x} Z"), colour.rgb(tone))
    door = shape.box(11, 12, 30, 56, 1.5)
    brush.panel(canvas, door, colour.lighten(wood, 0.1))
    brush.stroke(canvas, shape.box(15, 16, 22, 48, 1), colour.fade(colour.darken(wood, 0.5), 0.4), 1.2)
    brush.ball(canvas, shape.oval(37, 40, 1.9), colour.GOLD)
    for y in (71.0, 80.0):
        brush.panel(canvas, shape.box(11, y, 64, 8, 1), colour.lighten(wood, 0.1))
        for x in (28.0, 58.0):
            brush.ball(canvas, shape.oval(x, y + 4, 1.7), colour.GOLD)


PROP = Prop(
    name="wardrobe",
    words=(
        "wardrobe",
        "cupboard",
        "closet",
        "cabinet",
        "chest of drawers",
        "drawers",
        "fitted wardrobe",
        "dressing room",
        "tidy cupboard",
    ),
    aspect=0.85,
    draw=draw,
)
