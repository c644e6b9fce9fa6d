"""Plots as inline SVG: how each case lies on a metric, shares with their intervals, and changes against a baseline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent.delivery.markup import Html, tag
from evals.harness.comparing import Comparison
from evals.harness.outcome import Share
from evals.harness.record import Record
from evals.harness.suite import Metric, Suite
from evals.intervals import wilson

WIDTH = 380.0
"""Units of the drawing; near the pixels of a phone, so that type of 11 units can be read there."""
LABEL, RIGHT = 142.0, 54.0
ROW, BAR = 19.0, 9.0
LONGEST_LABEL = 20


def bars(metric: Metric, name: str, records: Sequence[Record]) -> Html | None:
    """One bar a case, in the order of their values; None where the values are all the same, or only yes and no."""
    found = [(record.case, value) for record in records if (value := record.value(name)) is not None]
    different = {value for _, value in found}
    if len(different) < 2 or (metric.must and different <= {0.0, 1.0}):
        return None
    found.sort(key=lambda pair: -pair[1])
    top = max(found[0][1], 1e-9)
    rows = []
    for at, (case, value) in enumerate(found):
        y = at * ROW
        wide = _across(max(value, 0.0) / top) - LABEL
        rows += [
            _label(case, y),
            _rect(LABEL, y + (ROW - BAR) / 2, wide, BAR, "bar" if metric.holds(value) else "bar missed"),
            tag("text", metric.told(value), x=LABEL + wide + 8, y=y + ROW / 2 + 4, class_="value"),
        ]
    return _svg(f"{metric.label} by case", rows, len(found) * ROW)


def intervals(title: str, rows: Mapping[str, Share], bound: float | None = None) -> Html:
    """Shares with their Wilson intervals, one line each; `bound` is drawn where a share is held to it."""
    drawn = [_tick(bound, len(rows) * ROW)] if bound is not None else []
    for at, (row, (hits, tries)) in enumerate(rows.items()):
        y = at * ROW + ROW / 2
        low, high = wilson(hits, tries)
        drawn += [
            _label(row.replace("_", " "), at * ROW),
            tag("line", x1=LABEL, x2=_across(1), y1=y, y2=y, class_="rail"),
            tag("line", x1=_across(low), x2=_across(high), y1=y, y2=y, class_="reach"),
            tag("circle", cx=_across(hits / tries), cy=y, r=3.8, class_="dot"),
            tag("text", f"{hits} of {tries}", x=WIDTH, y=y + 4, class_="value end"),
        ]
    return _svg(title, drawn, len(rows) * ROW)


def changes(suite: Suite, compared: Comparison) -> Html | None:
    """Change of each metric in per cent of its value before, with its interval; left is less, right is more."""
    shown = {name: change for name, change in compared.metrics.items() if change.before and change.low is not None}
    if not shown:
        return None
    ends = [(change.low or 0) / abs(change.before) for change in shown.values()]
    ends += [(change.high or 0) / abs(change.before) for change in shown.values()]
    reach = min(max(0.05, *map(abs, ends)), 1.0)
    rows = [tag("line", x1=_about(0), x2=_about(0), y1=0, y2=len(shown) * ROW, class_="zero")]
    for at, (name, change) in enumerate(shown.items()):
        y = at * ROW + ROW / 2
        low, middle, high = (
            _about(max(-1.0, min(1.0, end / abs(change.before) / reach)))
            for end in (change.low or 0.0, change.difference, change.high or 0.0)
        )
        rows += [
            _label(suite.header.metrics[name].label, at * ROW),
            tag("line", x1=low, x2=high, y1=y, y2=y, class_=f"reach {change.change}"),
            tag("circle", cx=middle, cy=y, r=3.8, class_=f"dot {change.change}"),
            tag("text", f"{change.difference / abs(change.before):+.1%}", x=WIDTH, y=y + 4, class_="value end"),
        ]
    return _svg("Change against the baseline", rows, len(shown) * ROW)


def _across(share: float) -> float:
    return LABEL + share * (WIDTH - LABEL - RIGHT)


def _about(share: float) -> float:
    """Around the middle, -1 to 1."""
    return _across((share + 1) / 2)


def _label(text: str, y: float) -> Html:
    short = text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1] + "…"
    return tag("text", tag("title", text), short, x=LABEL - 9, y=y + ROW / 2 + 4, class_="label")


def _rect(x: float, y: float, width: float, height: float, kind: str) -> Html:
    return tag("rect", x=x, y=y, width=max(width, 1.0), height=height, rx=3, class_=kind)


def _tick(share: float, height: float) -> Html:
    return tag("line", x1=_across(share), x2=_across(share), y1=0, y2=height, class_="bound")


def _svg(title: str, parts: Sequence[Html], height: float) -> Html:
    box = f"0 0 {WIDTH:g} {height + 4:g}"
    return tag("svg", tag("title", title), *parts, viewBox=box, role="img", class_="plot")
