"""A factory with saw-tooth roof and chimneys."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(colour.accent(palette), 0xFFC9785A, 0.3)
    brush.contact(canvas, palette, 67, 94, 60)
    for x, y, r in ((26, 16, 6), (34, 11, 7.6), (44, 8, 5.4), (47, 20, 5), (55, 16, 6.4), (64, 13, 4.4)):
        brush.fill(canvas, shape.oval(x, y, r), colour.fade(0xFFD9D2CC, 0.75), blur=1.4)
    for x, top in ((16, 20), (36, 26)):
        stack = shape.polygon((x + 2, top), (x + 10, top), (x + 12, 94), (x, 94))
        brush.body(canvas, stack, 0xFFE9DDCB)
        for y in (top + 4, top + 13):
            brush.band(canvas, stack, shape.box(0, y, 90, 4.4), base)
    hall = shape.polygon(
        (8, 94), (8, 62), (54, 62), (54, 48), (77, 62), (77, 48), (100, 62), (100, 48), (124, 62), (124, 94)
    )
    brush.cast(canvas, hall, dx=0, dy=-1, alpha=0.2)
    brush.panel(canvas, hall, base)
    for x in (54, 77, 100):
        brush.fill(
            canvas, shape.polygon((x, 48), (x + 23.5, 62.4), (x + 23.5, 66), (x, 51.6)), colour.darken(base, 0.4)
        )
    for at in range(6):
        pane = shape.box(15 + at * 17, 70, 12, 9, 0.8)
        brush.blend(canvas, pane, 0xFF4F7796, 0xFFFFD998)
        brush.stroke(canvas, shape.path(f"M{21 + at * 17} 70 v9"), colour.PAPER, 0.8)
        brush.hollow(canvas, pane, 0.35, 0.8)
    brush.panel(canvas, shape.box(98, 82, 18, 12, 1), 0xFF3C4655)
    brush.stroke(canvas, shape.path("M100 85 H114 M100 88 H114 M100 91 H114"), colour.fade(colour.WHITE, 0.3), 0.6)


PROP = Prop(
    name="factory",
    words=(
        "factory",
        "plant industry",
        "industry",
        "manufacturing",
        "production",
        "mill",
        "power plant",
        "works",
        "industrial",
        "lager",
        "depot",
        "emissions",
        "pollution",
        "brewery",
        "cement",
    ),
    aspect=1.35,
    draw=draw,
    states=("working",),
)
