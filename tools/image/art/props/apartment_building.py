"""A block of flats with balconies."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 40, 94, 34)
    base = colour.mix(colour.accent(palette), 0xFFE8D9C4, 0.35)
    side = shape.polygon((56, 14), (72, 22), (72, 94), (56, 94))
    brush.panel(canvas, side, colour.darken(base, 0.42))
    front = shape.box(10, 12, 47, 82, 1)
    brush.panel(canvas, front, base)
    brush.panel(canvas, shape.box(8, 9, 51, 5, 1), colour.darken(base, 0.25))
    dice = random.Random(seed)
    for row in range(5):
        for column in range(3):
            _flat(
                canvas, 14.4 + column * 13.8, 19 + row * 13, lit=dice.random() < 0.4, shutter=colour.rgb(palette.second)
            )
    for row in range(5):
        for x in (60, 66):
            pane = shape.polygon(
                (x, 22 + row * 13 + (x - 56) * 0.3),
                (x + 3.6, 24 + row * 13 + (x - 56) * 0.3),
                (x + 3.6, 31 + row * 13),
                (x, 30 + row * 13),
            )
            brush.fill(canvas, pane, 0xFF33455E)
    brush.panel(canvas, shape.box(26, 82, 15, 12, 1), colour.PAPER)
    brush.blend(canvas, shape.box(28, 84, 11, 10), 0xFF35506F, 0xFFFFD998)
    brush.panel(canvas, shape.polygon((22, 83), (45, 83), (43, 79.6), (24, 79.6)), colour.rgb(palette.second))


def _flat(canvas: skia.Canvas, x: float, y: float, *, lit: bool, shutter: int) -> None:
    brush.panel(canvas, shape.box(x - 0.8, y - 0.8, 10.4, 9, 0.6), colour.PAPER)
    pane = shape.box(x, y, 8.8, 7.6)
    brush.blend(canvas, pane, 0xFFFFE3A0 if lit else 0xFF5F8FB2, 0xFFFFC46B if lit else 0xFFB4D7E6)
    brush.stroke(canvas, shape.path(f"M{x + 4.4} {y} v7.6"), colour.PAPER, 0.7)
    brush.hollow(canvas, pane, 0.35, 0.7)
    rail = shape.box(x - 1.4, y + 5, 11.6, 4, 0.5)
    brush.cast(canvas, rail, blur=0.7)
    brush.panel(canvas, rail, shutter)


PROP = Prop(
    name="apartment-building",
    words=(
        "apartment building",
        "apartment",
        "flat",
        "flats",
        "block of flats",
        "building",
        "tower block",
        "high-rise",
        "office building",
        "company",
        "headquarters",
        "skyscraper",
        "condo",
        "tenement",
        "city building",
        "hotel",
        "office block",
        "block",
        "rent",
        "business",
    ),
    aspect=0.8,
    draw=draw,
    states=("day",),
)
