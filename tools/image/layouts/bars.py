"""Bars: upright in the order given, or lying for long names, many points and values below zero; always from zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.image import tint
from tools.image.layouts.cards import columns
from tools.image.layouts.plotting import (
    STAGGER,
    even,
    floor,
    floor_colour,
    is_loud,
    loud_ink,
    name_part,
    put,
    quiet,
    stand_below,
    things_of,
    value_part,
    values,
    written,
)
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament, Panel
from tools.image.shot import Chart, Point

WIDEST = 230.0
FOOT = 66.0
"""The height of the names under upright bars, in units."""
MIRRORED = 0.62
"""How long a bar's reflection is, by its height."""
MOST_ROWS = 12
OVER = 76.0
"""Lying bars have their names over them where a row is at least so high."""


def upright(stage: Stage, chart: Chart, room: Box) -> None:
    """Upright bars; on tall frames they stand on a floor that mirrors them, with what they are about in front."""
    count = len(chart.points)
    pitch = min(room.w / count, WIDEST * 1.3)
    left = room.x + (room.w - pitch * count) / 2
    foot, top, high = room.bottom - FOOT, room.y + 74, max(values(chart)) or 1.0
    floor(stage, foot)
    base = Box(x=room.x, y=foot, w=room.w, h=3)
    mirrored = stage.shape == "tall" and not things_of(stage, chart)
    if stage.shape != "tall":
        stage.add("base line", base, Ornament(form="line", colour=quiet(stage)), "wipe", 0.2)
    size = even(stage, [written(point.value, chart.unit) for point in chart.points], pitch * 0.86, 60)
    named = even(stage, [point.label for point in chart.points], pitch - 10, 38 + stage.bump / 2)
    for number, point in enumerate(chart.points):
        tall = max((foot - top) * point.value / high, 4)
        bar = Box(x=left + number * pitch + pitch * 0.13, y=foot - tall, w=pitch * 0.74, h=tall)
        at = 0.3 + STAGGER * number
        _upright_bar(stage, chart, point, bar, at)
        if mirrored:
            _mirror(stage, chart, point, bar, at)
        loud = is_loud(chart, point)
        cell = Box(x=left + number * pitch, y=bar.y - size * 1.5, w=pitch, h=size * 1.42)
        ink = loud_ink(stage) if loud else stage.ink_on(stage.palette.ground)
        put(stage, value_part(stage, written(point.value, chart.unit), size, ink), cell, at + 0.3, bottom=True)
        name = Box(x=cell.x, y=foot + 6, w=pitch, h=FOOT - 6)
        put(stage, name_part(stage, point.label, named, loud=loud), name, 0.25)
    stand_below(stage, chart)


def _upright_bar(stage: Stage, chart: Chart, point: Point, bar: Box, at: float) -> None:
    loud = is_loud(chart, point)
    top, low = stage.disc_colours() if loud else (quiet(stage), quiet(stage))
    stage.panel(
        "bar", bar, top, fill_to=low, at=at, enter="grow", radius=min(stage.look.radius, bar.w * 0.12), shadow=0,
        cue=point.label if loud else "",
    )  # fmt: skip


def _mirror(stage: Stage, chart: Chart, point: Point, bar: Box, at: float) -> None:
    """The bar in the floor, fading downward."""
    tone = floor_colour(stage)
    colour = stage.disc_colours()[1] if is_loud(chart, point) else quiet(stage)
    depth = min(bar.h * MIRRORED, stage.areas.frame.bottom - bar.bottom - 150)
    box = Box(x=bar.x, y=bar.bottom + FOOT + 8, w=bar.w, h=max(depth, 4))
    art = Panel(fill=tint.mix(colour, tone, 0.55), fill_to=tone)
    stage.add("mirrored", box, art, "fade", at + 0.35, depth=0.3)


@dataclass(frozen=True)
class Track:
    """Where lying bars run: the rows' height, the room across, and where zero is."""

    row: float
    box: Box
    zero: float
    span: float

    def bar(self, number: int, value: float, top: float, high: float) -> Box:
        """The bar of a value in its row; `top` and `high` as shares of the row."""
        far = self.zero + self.box.w * value / self.span
        y = self.box.y + number * self.row + self.row * top
        return Box(x=min(self.zero, far), y=y, w=max(abs(far - self.zero), 4), h=self.row * high)


def lying(stage: Stage, chart: Chart, room: Box) -> None:
    """Lying bars: names over them where rows are high enough, else beside them; very many in two columns."""
    if things_of(stage, chart):
        floor(stage, stage.areas.safe.bottom + 24)
        stand_below(stage, chart)
    else:
        stage.fill_below()
    count = len(chart.points)
    row = min(room.h / count, 150.0)
    if row >= OVER and stage.shape != "wide":
        _named_over(stage, chart, room, row)
    elif count <= MOST_ROWS:
        _named_beside(stage, chart, chart.points, room)
    else:
        half = (count + 1) // 2
        for points, side in zip((chart.points[:half], chart.points[half:]), columns(room, 2, 56), strict=True):
            _named_beside(stage, chart, points, side.model_copy(update={"h": room.h * len(points) / half}))


def _track(chart: Chart, box: Box, row: float) -> Track:
    low, most = min(0.0, *values(chart)), max(0.0, *values(chart))
    span = (most - low) or 1.0
    return Track(row, box, box.x + box.w * (-low / span), span)


def _named_over(stage: Stage, chart: Chart, room: Box, row: float) -> None:
    """The name and the value on one line, and the bar under both."""
    count = len(chart.points)
    top = room.y + (room.h - row * count) / 2
    track = _track(chart, Box(x=room.x, y=top, w=room.w, h=row * count), row)
    size = even(stage, [point.label for point in chart.points], room.w * 0.66, min(44.0, row * 0.36))
    for number, point in enumerate(chart.points):
        at = 0.3 + min(STAGGER, 1 / count) * number
        bar = track.bar(number, point.value, 0.52, 0.30)
        _lying_bar(stage, chart, point, bar, at)
        line = Box(x=room.x, y=track.box.y + number * row + 2, w=room.w * 0.68, h=row * 0.48)
        loud = is_loud(chart, point)
        put(stage, name_part(stage, point.label, size, "left", loud=True), line, 0.25)
        ink = loud_ink(stage) if loud else stage.ink_on(stage.palette.ground)
        end = Box(x=line.right, y=line.y, w=room.right - line.right, h=line.h)
        put(stage, value_part(stage, written(point.value, chart.unit), size * 1.1, ink, "right"), end, at + 0.25)


def _named_beside(stage: Stage, chart: Chart, points: Sequence[Point], room: Box) -> None:
    """Names in a column, bars to the right of it, values at their ends."""
    row = min(room.h / len(points), 150.0)
    top = room.y + (room.h - row * len(points)) / 2
    names, ends = room.w * 0.29, min(190.0, room.w * 0.24)
    track = _track(chart, Box(x=room.x + names + 26, y=top, w=room.w - names - 26 - ends, h=room.h), row)
    size = min(even(stage, [point.label for point in chart.points], names, 46.0 + stage.bump / 2), row * 0.56)
    for number, point in enumerate(points):
        at = 0.3 + min(STAGGER, 1 / len(points)) * number
        bar = track.bar(number, point.value, 0.17, 0.66)
        _lying_bar(stage, chart, point, bar, at)
        y, loud = top + number * row, is_loud(chart, point)
        name = Box(x=room.x, y=y, w=names, h=row)
        put(stage, name_part(stage, point.label, size, "left", loud=loud), name, 0.25)
        ink = loud_ink(stage) if loud else stage.ink_on(stage.palette.ground)
        end = Box(x=bar.right + 18, y=y, w=room.right - bar.right - 18, h=row)
        put(stage, value_part(stage, written(point.value, chart.unit), size * 1.08, ink, "left"), end, at + 0.25)


def _lying_bar(stage: Stage, chart: Chart, point: Point, bar: Box, at: float) -> None:
    loud = is_loud(chart, point)
    fill = stage.disc_colours()[0] if loud else quiet(stage)
    radius = min(stage.look.radius, bar.h * 0.24)
    stage.panel("bar", bar, fill, at=at, enter="wipe", radius=radius, shadow=0, cue=point.label if loud else "")
