"""A passenger ship on the water."""

from __future__ import annotations

from itertools import pairwise

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    for x, y, r in ((56, 10, 5), (47, 6, 4), (64, 14, 3.4)):
        brush.fill(canvas, shape.oval(x + 18, y, r), colour.fade(0xFFCFC8C4, 0.7), blur=1.4)
    brush.body(canvas, shape.polygon((76, 18), (92, 18), (95, 38), (75, 38)), base)
    brush.band(
        canvas, shape.box(70, 18, 30, 30), shape.polygon((76, 22), (92.6, 22), (93.2, 27), (75.8, 27)), colour.PAPER
    )
    for x, y, wide, high in ((44, 48, 74, 16), (54, 36, 52, 13)):
        brush.panel(canvas, shape.box(x, y, wide, high, 2), colour.PAPER)
        for at in range(int(wide / 9)):
            brush.fill(canvas, shape.box(x + 4 + at * 9, y + 4.4, 5, 5, 1.4), 0xFF3E6C92)
    hull = shape.path("M10 58 H34 V63 H140 L130 90 H32 C22 90 14 78 10 58 Z")
    hull = shape.flipped(hull, 75)
    brush.cast(canvas, hull, dx=0, dy=-1, alpha=0.2)
    brush.panel(canvas, hull, 0xFF2E3F5C)
    brush.inside(canvas, hull, shape.box(0, 80, 150, 12), brush.paint(base))
    brush.inside(canvas, hull, shape.box(0, 62, 150, 2.4), brush.paint(colour.PAPER))
    for x in range(34, 122, 11):
        brush.ball(canvas, shape.oval(x, 72, 2), 0xFFBFD6E4)
    for at, (y, tone) in enumerate(((85, 0.1), (89, -0.16))):
        wave = colour.lighten(colour.WATER, tone) if tone > 0 else colour.darken(colour.WATER, -tone)
        spots = [(4 + k * 17.75, y + (2.4 if (k + at) % 2 else -1)) for k in range(9)]
        brush.panel(canvas, shape.polygon((4, 96), *rounded(spots), (146, 96)), wave)


def rounded(spots: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Rounds a zigzag into waves by adding the points between."""
    found: list[tuple[float, float]] = []
    for (ax, ay), (bx, by) in pairwise(spots):
        for step in range(8):
            share = step / 8
            soft = share * share * (3 - 2 * share)
            found.append((ax + (bx - ax) * share, ay + (by - ay) * soft))
    return [*found, spots[-1]]


PROP = Prop(
    name="ship",
    words=(
        "ship",
        "ferry",
        "boat",
        "cruise",
        "harbour ship",
        "vessel",
        "ferry terminal",
        "port",
        "cruise ship",
        "steamer",
        "sailing ship",
        "yacht",
        "terminal",
    ),
    aspect=1.5,
    draw=draw,
    states=("sailing",),
)
