"""Four bars side by side, one of them set apart."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 94, 52)
    tones = (
        colour.rgb(palette.support),
        colour.rgb(palette.second),
        colour.accent(palette),
        colour.rgb(palette.support),
    )
    for at, high in enumerate((44, 58, 76, 34)):
        bar(canvas, 14 + at * 25, high, tones[at])


def bar(canvas: skia.Canvas, x: float, high: float, tone: int) -> None:
    """A square post of the given height."""
    top = 94 - high
    side = shape.polygon((x + 16, top), (x + 21, top - 4), (x + 21, 91), (x + 16, 94))
    brush.panel(canvas, side, colour.darken(tone, 0.4))
    brush.panel(
        canvas, shape.polygon((x, top), (x + 5, top - 4), (x + 21, top - 4), (x + 16, top)), colour.lighten(tone, 0.4)
    )
    brush.panel(canvas, shape.box(x, top, 16, high), tone)


PROP = Prop(
    name="bar-chart",
    words=(
        "bar chart",
        "chart",
        "graph",
        "statistics",
        "numbers",
        "data",
        "results",
        "report",
        "analysis chart",
        "figures",
        "bars",
        "stats",
        "weekly report",
        "percentage",
        "performance",
        "market data",
        "diagram",
    ),
    aspect=1.2,
    draw=draw,
    states=("level",),
)
