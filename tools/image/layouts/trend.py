"""Trend: a line over its points, filled to zero; the ends, and whatever is highlighted, have their values written."""

from __future__ import annotations

import itertools

from tools.image import tint
from tools.image.layouts.plotting import (
    even,
    floor,
    is_loud,
    name_part,
    put,
    quiet,
    stand_below,
    value_part,
    values,
    written,
)
from tools.image.layouts.stage import Stage
from tools.image.picture import Align, Box, Curve, Ornament
from tools.image.shot import Chart

Spot = tuple[float, float]
END = 190.0
"""Room for the last value, right of the line, in units."""
MOST_NAMES = {"wide": 8, "square": 5, "tall": 4}
APART = 0.18
"""Values nearer to each other than this share of the width would stand on each other."""


def draw(stage: Stage, chart: Chart, room: Box) -> None:
    """The line, its rules, its values and the names below it."""
    plot = Box(x=room.x, y=room.y + 70, w=room.w - END, h=room.h - 140)
    loud, ground = stage.accent_on(stage.palette.ground, 80), stage.palette.ground
    floor(stage, plot.bottom, tint.mix(ground, loud, 0.16))
    for share in (0.0, 0.5, 1.0):
        rule = Box(x=plot.x, y=plot.y + plot.h * share, w=plot.w, h=2)
        stage.add("rule", rule, Ornament(form="line", colour=quiet(stage), amount=0.55), "fade", 0.15)
    spots = _spots(chart)
    stage.add("line", plot, Curve(points=spots, colour=loud, width=10, filled=True), "wipe", 0.35, seconds=1.0)
    middle = min(plot.y + plot.h * spots[-1][1], plot.bottom - 50)
    end = Box(x=plot.right + 26, y=middle - 50, w=END - 26, h=100)
    put(stage, value_part(stage, written(values(chart)[-1], chart.unit), 76, loud, "left"), end, 1.2)
    _values(stage, chart, plot, spots)
    _names(stage, chart, plot)
    stand_below(stage, chart)


def _spots(chart: Chart) -> tuple[Spot, ...]:
    numbers = values(chart)
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    span = (high - low) or 1.0
    return tuple((n / (len(numbers) - 1), 1 - (value - low) / span) for n, value in enumerate(numbers))


def _values(stage: Stage, chart: Chart, plot: Box, spots: tuple[Spot, ...]) -> None:
    """The first value over the line's start, and the highlighted ones where there is room between the ends."""
    last = 0.0
    ground = stage.palette.ground
    for number, (x, y) in enumerate(spots[:-1]):
        told = number == 0 or (bool(chart.highlight) and is_loud(chart, chart.points[number]))
        if not told or (number and (x - last < APART or 1.0 - x < APART)):
            continue
        last, cx, cy = x, plot.x + plot.w * x, plot.y + plot.h * y
        dot = Box(x=cx - 13, y=cy - 13, w=26, h=26)
        ink = stage.ink_on(ground) if number == 0 else stage.accent_on(ground, 80)
        stage.add("dot", dot, Ornament(form="disc", colour=ink, second=ink), "pop", 0.4 + 0.9 * x)
        wide = plot.w * APART * 0.94
        left = plot.x if number == 0 else cx - wide / 2
        box = Box(x=left, y=cy - 86, w=wide, h=64)
        align: Align = "left" if number == 0 else "center"
        text = written(chart.points[number].value, chart.unit)
        put(stage, value_part(stage, text, 46, ink, align), box, 0.5 + 0.9 * x)


def _names(stage: Stage, chart: Chart, plot: Box) -> None:
    """Names of as many points as there is room for, evenly spread; the first and the last are always among them."""
    count = len(chart.points)
    most = min(MOST_NAMES[stage.shape], count)
    shown = sorted({round(step * (count - 1) / (most - 1)) for step in range(most)})
    pitch = plot.w / (count - 1) * min(b - a for a, b in itertools.pairwise(shown))
    each = min(pitch * 0.94, 2 * END)
    first = even(stage, [chart.points[0].label], pitch * 0.5, 38 + stage.bump / 2)
    size = min(first, even(stage, [chart.points[n].label for n in shown[1:]], each, first))
    for n in shown:
        x = plot.x + plot.w * n / (count - 1)
        box = Box(x=x - each / 2 if n else x, y=plot.bottom + 10, w=each if n else pitch * 0.5, h=56)
        put(stage, name_part(stage, chart.points[n].label, size, "center" if n else "left"), box, 0.3)
