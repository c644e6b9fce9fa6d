"""Donut: a ring of shares with the answer in its middle, and its key beside or over it."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts.plotting import (
    LEAST,
    STAGGER,
    even,
    is_loud,
    loud_ink,
    name_part,
    put,
    quiet,
    value_part,
    values,
    written,
)
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament, Slice
from tools.image.shot import Chart

INSIDE = 0.62
"""How much of the ring's width is free in its middle."""


def draw(stage: Stage, chart: Chart, room: Box) -> None:
    """The ring, the key, and the answer."""
    ring, key = _places(stage, chart, room)
    colours = _colours(stage, chart)
    start, total = 0.0, sum(values(chart))
    for number, (point, colour) in enumerate(zip(chart.points, colours, strict=True)):
        share = point.value / total
        stage.add("slice", ring, Slice(start=start, sweep=share, colour=colour), "fade", 0.25 + STAGGER * number)
        start += share
    _key(stage, chart, key, colours)
    if stage.shape != "tall":
        _answer(stage, chart, ring)


def _places(stage: Stage, chart: Chart, room: Box) -> tuple[Box, Box]:
    """Ring and key: beside each other; on square frames with the key below; on tall ones the ring is below, large."""
    count, frame = len(chart.points), stage.areas.frame
    if stage.shape == "wide":
        size = min(room.h, room.w * 0.42)
        ring = Box(x=room.x + 30, y=room.cy - size / 2, w=size, h=size)
        return ring, Box(x=ring.right + 110, y=room.y, w=room.right - ring.right - 110, h=room.h)
    if stage.shape == "tall":
        key = Box(x=room.x, y=room.y, w=room.w, h=min(84.0 * count, room.h))
        size = min(frame.w * 0.82, frame.y + frame.h * 0.93 - key.bottom - 50)
        return Box(x=frame.cx - size / 2, y=key.bottom + 50, w=size, h=size), key
    if stage.areas.aspect == "1:1":
        size = min(room.w * 0.46, room.h)
        ring = Box(x=room.x, y=room.cy - size / 2, w=size, h=size)
        return ring, Box(x=ring.right + 40, y=room.y, w=room.right - ring.right - 40, h=room.h)
    size = min(room.w * 0.7, room.h * 0.56)
    ring = Box(x=room.cx - size / 2, y=room.y, w=size, h=size)
    return ring, Box(x=room.x, y=ring.bottom + 24, w=room.w, h=room.bottom - ring.bottom - 24)


def _colours(stage: Stage, chart: Chart) -> list[str]:
    """The answer in the accent, all others from the second colour to the quiet one."""
    others = max(sum(not is_loud(chart, point) for point in chart.points), 1)
    made, number = [], 0
    for point in chart.points:
        if is_loud(chart, point):
            made.append(stage.disc_colours()[0])
            continue
        made.append(tint.mix(quiet(stage), stage.palette.second, 0.75 - 0.75 * number / others))
        number += 1
    return made


def _key(stage: Stage, chart: Chart, key: Box, colours: list[str]) -> None:
    high = min(key.h / len(chart.points), 92.0)
    top = key.cy - high * len(chart.points) / 2
    wide = key.w * 0.30
    size = min(46.0, high * 0.56)
    size = min(size, even(stage, [point.label for point in chart.points], key.w - 48 - wide, size))
    for number, (point, colour) in enumerate(zip(chart.points, colours, strict=True)):
        y, at, loud = top + number * high, 0.35 + STAGGER * number, is_loud(chart, point)
        side = min(30.0, high * 0.6)
        dot = Box(x=key.x, y=y + high / 2 - side / 2, w=side, h=side)
        stage.add("key", dot, Ornament(form="disc", colour=colour, second=colour), "pop", at)
        words = Box(x=key.x + 48, y=y, w=key.w - 48 - wide, h=high)
        put(stage, name_part(stage, point.label, size, "left", loud=loud), words, at + 0.05)
        ink = loud_ink(stage) if loud else stage.ink_on(stage.palette.ground)
        value = Box(x=key.right - wide, y=y, w=wide, h=high)
        put(stage, value_part(stage, written(point.value, chart.unit), size * 1.05, ink, "right"), value, at + 0.05)


def _answer(stage: Stage, chart: Chart, ring: Box) -> None:
    """The one value that the line is about, in the middle of the ring."""
    told = [point for point in chart.points if is_loud(chart, point)]
    if len(told) != 1 or ring.w < 260:
        return
    point, kind = told[0], stage.look.type
    inner = ring.inset(ring.w * (1 - INSIDE * 0.82) / 2)
    figure = Part(
        "answer", written(point.value, chart.unit), ring.w * 0.2, 30, kind.display, loud_ink(stage), 1, kind.tracking,
        1.0, align="center", counts=True,
    )  # fmt: skip
    name = Part(
        "answer name", point.label, ring.w * 0.07, LEAST + 8, kind.strong, stage.soft_on(stage.palette.ground), 2,
        0.0, 1.05, 2, align="center",
    )  # fmt: skip
    stage.stack((figure, name), inner, valign="middle", at=0.7)
