"""A run against an earlier one: paired by case, with intervals, and every regression by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from evals.expect import BriefError
from evals.harness.record import Record
from evals.harness.suite import Metric, Suite
from evals.intervals import bootstrap

Change = Literal["better", "worse", "same", "few"]


class MetricChange(BaseModel):
    """One metric over the cases that both runs have. The interval is that of the mean difference, now minus before."""

    model_config = ConfigDict(frozen=True)

    before: float
    now: float
    difference: float
    low: float | None = None
    high: float | None = None
    pairs: int
    change: Change = Field(description="few: fewer than 5 pairs, too few to tell")
    worse_in: tuple[str, ...] = Field(default=(), description="Cases with a worse value, the worst first")
    failed_in: tuple[str, ...] = Field(default=(), description="Cases that held what must hold before, and do not now")


class Comparison(BaseModel):
    """All metrics, and what makes the comparison unsure."""

    model_config = ConfigDict(frozen=True)

    pairs: int
    metrics: dict[str, MetricChange]
    unlike: tuple[str, ...] = Field(default=(), description="Conditions that differ between the runs")
    lost: tuple[str, ...] = Field(default=(), description="Cases measured before and not now")
    regressions: tuple[str, ...] = Field(default=(), description="Metrics that became worse, must-pass ones first")
    must_regressions: tuple[str, ...] = ()


def compare(suite: Suite, now: Sequence[Record], before: Sequence[Record], seed: int = 0) -> Comparison:
    """Raises BriefError where the two runs have no measured case in common."""
    old = {record.case: record for record in before if record.state == "done"}
    new = {record.case: record for record in now if record.state == "done"}
    cases = sorted(old.keys() & new.keys())
    if not cases:
        raise BriefError(f"The baseline has no measured case of {suite.name} in common with this run.")
    found = {
        name: _change(metric, [(case, old[case].value(name), new[case].value(name)) for case in cases], seed)
        for name, metric in suite.header.metrics.items()
    }
    metrics = {name: change for name, change in found.items() if change}
    worse = [name for name, change in metrics.items() if change.change == "worse" or change.failed_in]
    must = [name for name in worse if suite.header.metrics[name].must]
    return Comparison(
        pairs=len(cases),
        metrics=metrics,
        unlike=_unlike(old, new, cases),
        lost=tuple(sorted(case for case in old.keys() - new.keys() if any(record.case == case for record in now))),
        regressions=tuple(must + [name for name in worse if name not in must]),
        must_regressions=tuple(must),
    )


def _change(metric: Metric, pairs: Sequence[tuple[str, float | None, float | None]], seed: int) -> MetricChange | None:
    both = [(case, old, new) for case, old, new in pairs if old is not None and new is not None]
    if not both:
        return None
    differences = [new - old for _, old, new in both]
    before, now = fmean(old for _, old, _ in both), fmean(new for _, _, new in both)
    interval = bootstrap(differences, seed)
    worth = abs(now - before) > metric.slack * abs(before) + 1e-12
    worse = sorted((-_gain(metric, new - old), case) for case, old, new in both)
    return MetricChange(
        before=round(before, 6),
        now=round(now, 6),
        difference=round(now - before, 6),
        low=round(interval[0], 6) if interval else None,
        high=round(interval[1], 6) if interval else None,
        pairs=len(both),
        change=_named(metric, interval, worth),
        worse_in=tuple(case for loss, case in reversed(worse) if loss > 0),
        failed_in=_failed(metric, both),
    )


def _gain(metric: Metric, difference: float) -> float:
    """The difference with its sign such that more is better; 0 where neither is."""
    return {"higher": difference, "lower": -difference, "neither": 0.0}[metric.better]


def _named(metric: Metric, interval: tuple[float, float] | None, worth: bool) -> Change:
    if interval is None:
        return "few"
    low, high = sorted(_gain(metric, end) for end in interval)
    if not worth:
        return "same"
    return "better" if low > 0 else "worse" if high < 0 else "same"


def _failed(metric: Metric, both: Sequence[tuple[str, float, float]]) -> tuple[str, ...]:
    if not metric.must or metric.of != "case":
        return ()
    return tuple(case for case, old, new in both if metric.holds(old) and not metric.holds(new))


def _unlike(old: Mapping[str, Record], new: Mapping[str, Record], cases: Sequence[str]) -> tuple[str, ...]:
    told = []
    for name in ("model", "draft", "seed", "workers", "cores", "python"):
        before = {str(getattr(old[case].conditions, name)) for case in cases}
        now = {str(getattr(new[case].conditions, name)) for case in cases}
        if before != now:
            told.append(f"{name}: {_listed(before)} before, {_listed(now)} now")
    changed = [case for case in cases if old[case].mark != new[case].mark]
    if changed and not told:
        told.append(f"the case file or an option of {len(changed)} cases")
    return tuple(told)


def _listed(values: set[str]) -> str:
    return " and ".join(sorted(value or "none" for value in values))
