"""Chart: the finding as the headline, then bars from zero, a line or a ring, with the values written on them."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image import tint
from tools.image.layouts import number as number_layout
from tools.image.layouts import title
from tools.image.layouts.cards import head
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import Part
from tools.image.picture import Align, Box, Curve, Ornament, Slice
from tools.image.shot import Chart, Point
from tools.media.type import Style, line_width

MOST_UPRIGHT = {"wide": 12, "square": 8, "tall": 6}
STAGGER = 0.09
SYMBOLS = ("%", "€", "$", "£", "°", "°C", "x", "×", "k", "M")


def compose(stage: Stage) -> None:
    """The chart that the shot carries; without one, its number or its headline."""
    chart = stage.shot.chart
    if chart is None:
        (number_layout if stage.shot.number else title).compose(stage)
        return
    stage.ground(place=False)
    stage.fill_below()
    room = _headed(stage, chart)
    if chart.kind == "donut" and all(point.value >= 0 for point in chart.points) and sum(_values(chart)) > 0:
        _donut(stage, chart, room)
    elif chart.kind == "line" and len(chart.points) > 2:
        _line(stage, chart, room)
    elif len(chart.points) <= MOST_UPRIGHT[stage.shape] and _short(chart) and min(_values(chart)) >= 0:
        _bars(stage, chart, room)
    else:
        _rows(stage, chart, room)


def _headed(stage: Stage, chart: Chart) -> Box:
    room = head(stage, 84, 0.26)
    said = stage.shot.body or ("" if chart.unit in SYMBOLS else chart.unit)
    if not said.strip():
        return room
    taken = stage.set_text(stage.body(34, text=said, lines=1), Box(x=room.x, y=room.y - 16, w=room.w, h=54), at=0.3)
    top = taken.bottom + 22
    return Box(x=room.x, y=top, w=room.w, h=room.bottom - top)


def _values(chart: Chart) -> list[float]:
    return [point.value for point in chart.points]


def _short(chart: Chart) -> bool:
    return max(len(point.label) for point in chart.points) <= 12


def written(value: float, unit: str = "") -> str:
    """A value as people write it: as many digits as it was given with, thousands apart."""
    text = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{text}{unit}" if unit in SYMBOLS else text


def _loud(stage: Stage, chart: Chart, point: Point) -> bool:
    """Highlighted points; where none is named, the largest."""
    if chart.highlight:
        return point.label in chart.highlight
    return point.value == max(_values(chart))


def _quiet(stage: Stage) -> str:
    ground = stage.palette.ground
    return tint.mix(ground, stage.ink_on(ground), 0.28)


def _bars(stage: Stage, chart: Chart, room: Box) -> None:
    """Upright bars in the order given."""
    kind, count = stage.look.type, len(chart.points)
    gap = min(40.0, room.w / count * 0.28)
    wide = min(room.w / count - gap, 200.0)
    left = room.x + (room.w - wide * count - gap * (count - 1)) / 2
    foot, top, high = room.bottom - 58, room.y + 62, max(_values(chart)) or 1.0
    base = Box(x=room.x, y=foot, w=room.w, h=3)
    stage.add("base line", base, Ornament(form="line", colour=_quiet(stage)), "wipe", 0.2)
    sizes = _even(stage, [written(point.value, chart.unit) for point in chart.points], wide + gap - 8, 52)
    labels = _even(stage, [point.label for point in chart.points], wide + gap - 8, 34 + stage.bump / 2)
    for number, point in enumerate(chart.points):
        loud, at = _loud(stage, chart, point), 0.3 + STAGGER * number
        x = left + number * (wide + gap)
        bar = Box(
            x=x, y=foot - max((foot - top) * point.value / high, 3), w=wide, h=max((foot - top) * point.value / high, 3)
        )
        fill = stage.disc_colours()[0] if loud else _quiet(stage)
        stage.panel(
            "bar",
            bar,
            fill,
            at=at,
            enter="grow",
            radius=min(stage.look.radius, wide * 0.14),
            shadow=0,
            cue=point.label if loud else "",
        )
        ink = stage.accent_on(stage.palette.ground, 40) if loud else stage.ink_on(stage.palette.ground)
        value = Part("value", written(point.value, chart.unit), sizes, 16, kind.strong, ink, 1, align="center")
        stage.set_text(
            value, Box(x=x - gap / 2, y=bar.y - sizes * 1.5, w=wide + gap, h=sizes * 1.42), valign="bottom", at=at + 0.3
        )
        name = Part("label", point.label, labels, 16, kind.text, stage.soft_on(stage.palette.ground), 1, align="center")
        stage.set_text(name, Box(x=x - gap / 2, y=foot + 8, w=wide + gap, h=50), enter="fade", at=0.25)


def _even(stage: Stage, texts: Sequence[str], width: float, size: float) -> float:
    """One size at which all of the texts fit the width."""
    face = stage.look.type.strong
    widest = max(line_width(text, Style(face, 100)) for text in texts)
    return max(16.0, min(size, width / max(widest, 1) * 100 * 0.98))


def _rows(stage: Stage, chart: Chart, room: Box) -> None:
    """Bars that lie, for long names, many points or values below zero."""
    count, kind = len(chart.points), stage.look.type
    high = min(room.h / count, 92.0)
    top = room.y + (room.h - high * count) / 2
    low, most = min(0.0, *_values(chart)), max(0.0, *_values(chart))
    names = room.w * 0.30
    track = Box(x=room.x + names + 20, y=top, w=room.w - names - 20 - 150, h=high * count)
    span = (most - low) or 1.0
    zero = track.x + track.w * (-low / span)
    size = min(38.0 + stage.bump / 2, high * 0.62)
    for number, point in enumerate(chart.points):
        loud, at, y = _loud(stage, chart, point), 0.3 + min(STAGGER, 1 / count) * number, top + number * high
        far = zero + track.w * point.value / span
        bar = Box(x=min(zero, far), y=y + high * 0.16, w=max(abs(far - zero), 3), h=high * 0.68)
        fill = stage.disc_colours()[0] if loud else _quiet(stage)
        stage.panel("bar", bar, fill, at=at, enter="wipe", radius=min(stage.look.radius, high * 0.16), shadow=0)
        ink = stage.accent_on(stage.palette.ground, 40) if loud else stage.ink_on(stage.palette.ground)
        name = Part("label", point.label, size, 14, kind.text, stage.ink_on(stage.palette.ground), 1, align="right")
        stage.set_text(name, Box(x=room.x, y=y, w=names, h=high), valign="middle", enter="fade", at=0.25)
        value = Part("value", written(point.value, chart.unit), size, 14, kind.strong, ink, 1)
        stage.set_text(
            value,
            Box(x=bar.right + 14, y=y, w=room.right - bar.right - 14, h=high),
            valign="middle",
            enter="fade",
            at=at + 0.25,
        )


def _line(stage: Stage, chart: Chart, room: Box) -> None:
    """A line over its points, the last value at its end, the ends of the axis named."""
    kind, values = stage.look.type, _values(chart)
    plot = Box(x=room.x, y=room.y + 70, w=room.w - 190, h=room.h - 140)
    low, high = min(0.0, *values), max(values)
    span = (high - low) or 1.0
    spots = tuple((n / (len(values) - 1), 1 - (value - low) / span) for n, value in enumerate(values))
    for share in (0.0, 0.5, 1.0):
        rule = Box(x=plot.x, y=plot.y + plot.h * share, w=plot.w, h=2)
        stage.add("rule", rule, Ornament(form="line", colour=_quiet(stage), amount=0.55), "fade", 0.15)
    loud = stage.accent_on(stage.palette.ground, 80)
    stage.add("line", plot, Curve(points=spots, colour=loud, width=9, filled=True), "wipe", 0.35, seconds=1.0)
    end = Part("value", written(values[-1], chart.unit), 64, 28, kind.strong, loud, 1)
    stage.set_text(
        end,
        Box(x=plot.right + 26, y=plot.y + plot.h * spots[-1][1] - 45, w=164, h=90),
        valign="middle",
        enter="pop",
        at=1.2,
    )
    size = 34 + stage.bump / 2
    count = len(values)
    step = max(1, -(-count // (8 if stage.shape == "wide" else 4)))
    shown = sorted({*range(0, count - step, step), count - 1})
    room_each = plot.w / max(len(shown) - 1, 1) * 0.92
    for n in shown:
        x = min(max(plot.x + plot.w * n / (count - 1) - room_each / 2, room.x), room.right - room_each)
        align: Align = "center" if 0 < n < count - 1 else "left" if n == 0 else "right"
        x = plot.x if n == 0 else plot.right - room_each / 2 if n == count - 1 else x
        wide = room_each / 2 if align != "center" else room_each
        name = Part(
            "label", chart.points[n].label, size, 16, kind.text, stage.soft_on(stage.palette.ground), 1, align=align
        )
        stage.set_text(name, Box(x=x, y=plot.bottom + 12, w=wide, h=56), enter="fade", at=0.3)


def _donut(stage: Stage, chart: Chart, room: Box) -> None:
    """A ring, largest share highlighted, and its key beside or below."""
    kind, total = stage.look.type, sum(_values(chart))
    if stage.shape == "wide":
        size = min(room.h, room.w * 0.42)
        ring = Box(x=room.x + 40, y=room.cy - size / 2, w=size, h=size)
        key = Box(x=ring.right + 100, y=room.y, w=room.right - ring.right - 100, h=room.h)
    else:
        size = min(room.w * 0.7, room.h * 0.56)
        ring = Box(x=room.cx - size / 2, y=room.y, w=size, h=size)
        key = Box(x=room.x, y=ring.bottom + 24, w=room.w, h=room.bottom - ring.bottom - 24)
    start, quiet = 0.0, 0
    high = min(key.h / len(chart.points), 84.0)
    top = key.cy - high * len(chart.points) / 2
    others = max(sum(not _loud(stage, chart, point) for point in chart.points), 1)
    for number, point in enumerate(chart.points):
        loud, share = _loud(stage, chart, point), point.value / total
        shade = tint.mix(_quiet(stage), stage.palette.second, 0.75 - 0.75 * quiet / others)
        colour = stage.disc_colours()[0] if loud else shade
        quiet += 0 if loud else 1
        at = 0.25 + STAGGER * number
        stage.add("slice", ring, Slice(start=start, sweep=share, colour=colour), "fade", at)
        start += share
        y = top + number * high
        dot = Box(x=key.x, y=y + high / 2 - 14, w=28, h=28)
        stage.add("key", dot, Ornament(form="disc", colour=colour, second=colour), "pop", at + 0.1)
        size = min(42.0, high * 0.6)
        face = kind.strong if loud else kind.text
        said = Part("label", point.label, size, 16, face, stage.ink_on(stage.palette.ground), 1)
        stage.set_text(
            said, Box(x=dot.right + 20, y=y, w=key.w - 250, h=high), valign="middle", enter="fade", at=at + 0.15
        )
        value = Part(
            "value",
            written(point.value, chart.unit),
            size,
            16,
            kind.strong,
            stage.ink_on(stage.palette.ground),
            1,
            align="right",
        )
        stage.set_text(value, Box(x=key.right - 180, y=y, w=180, h=high), valign="middle", enter="fade", at=at + 0.15)
