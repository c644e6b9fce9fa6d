"""Chart: the finding as the headline, then bars from zero, a line or a ring, with the values written on them."""

from __future__ import annotations

from tools.image.layouts import bars, donut, title, trend
from tools.image.layouts import number as number_layout
from tools.image.layouts.cards import head
from tools.image.layouts.plotting import SYMBOLS, lowered, thing_of, values
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament
from tools.image.shot import Chart

MOST_UPRIGHT = {"wide": 12, "square": 8, "tall": 7}
LONGEST_UPRIGHT = 12
"""Names of more letters are set beside lying bars."""
SLIM = 1.5
THING = 0.25
"""The share of a wide frame's content that the thing gets which the numbers are about."""


def compose(stage: Stage) -> None:
    """The chart that the shot carries; without one, its number or its headline."""
    chart = stage.shot.chart
    if chart is None:
        (number_layout if stage.shot.number else title).compose(stage)
        return
    stage.ground(place=False)
    room = lowered(stage, _headed(stage, chart))
    numbers = values(chart)
    if chart.kind == "donut" and min(numbers) >= 0 and sum(numbers) > 0:
        donut.draw(stage, chart, room)
    elif chart.kind == "line" and len(chart.points) > 2:
        trend.draw(stage, chart, room)
    elif len(chart.points) <= MOST_UPRIGHT[stage.shape] and _short(chart) and min(numbers) >= 0:
        bars.upright(stage, chart, _beside_thing(stage, chart, room))
    else:
        bars.lying(stage, chart, room)


def _headed(stage: Stage, chart: Chart) -> Box:
    """The finding, and under it what is counted."""
    room = head(stage, 92, 0.26)
    said = stage.shot.body or ("" if chart.unit in SYMBOLS else chart.unit)
    if not said.strip():
        return room
    taken = stage.set_text(stage.body(38, text=said, lines=1), Box(x=room.x, y=room.y - 18, w=room.w, h=60), at=0.3)
    top = taken.bottom + 22
    return Box(x=room.x, y=top, w=room.w, h=room.bottom - top)


def _short(chart: Chart) -> bool:
    return max(len(point.label) for point in chart.points) <= LONGEST_UPRIGHT


def _beside_thing(stage: Stage, chart: Chart, room: Box) -> Box:
    """On wide frames, what the numbers are about stands beside them; returns what is left for the bars."""
    thing = thing_of(stage, chart)
    if stage.shape != "wide" or thing is None or thing.aspect > SLIM or len(chart.points) > 8:
        return room
    wide = room.w * THING
    box = Box(x=room.right - wide, y=room.y + 30, w=wide, h=room.h - 88)
    glow = box.inset(-box.w * 0.2, -20)
    stage.add("glow", glow, Ornament(form="blob", colour=stage.palette.support, amount=0.4), "fade", 0.0, depth=0.5)
    stage.show(thing, box, at=0.2)
    return Box(x=room.x, y=room.y, w=room.w - wide - 70, h=room.h)
