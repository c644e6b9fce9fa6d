"""A run in figures: each metric over all cases with its interval, and whether what must pass did."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from evals.harness.outcome import Share
from evals.harness.record import Record
from evals.harness.suite import Metric, Suite
from evals.intervals import bootstrap, wilson

Verdict = Literal["passed", "failed", "nothing"]


class MetricSummary(BaseModel):
    """One metric. The interval is Wilson's for shares, else a bootstrap over cases; none where that says nothing."""

    model_config = ConfigDict(frozen=True)

    value: float
    low: float | None = None
    high: float | None = None
    cases: int
    hits: int | None = Field(default=None, description="For a share; with `tries`")
    tries: int | None = None
    total: float | None = Field(default=None, description="The sum over cases, for what is counted or spent")
    missed: tuple[str, ...] = Field(default=(), description="Cases that do not hold what must hold")
    holds: bool | None = Field(default=None, description="None where it is only measured")


class Summary(BaseModel):
    """All of a run."""

    model_config = ConfigDict(frozen=True)

    suite: str
    cases: int
    done: int
    skipped: dict[str, str] = Field(description="Case -> reason")
    broken: dict[str, str]
    metrics: dict[str, MetricSummary]
    tables: dict[str, dict[str, Share]]

    @property
    def verdict(self) -> Verdict:
        """Passed where everything that must hold holds and no case broke; nothing where no case was measured."""
        if not self.done and not self.broken:
            return "nothing"
        held = all(metric.holds is not False for metric in self.metrics.values())
        return "passed" if held and not self.broken else "failed"


def summarise(suite: Suite, records: Sequence[Record]) -> Summary:
    """The figures of a run's records."""
    done = [record for record in records if record.state == "done"]
    found = {name: _metric(name, metric, done) for name, metric in suite.header.metrics.items()}
    return Summary(
        suite=suite.name,
        cases=len(records),
        done=len(done),
        skipped={record.case: record.reason for record in records if record.state == "skipped"},
        broken={record.case: record.reason for record in records if record.state == "broken"},
        metrics={name: summary for name, summary in found.items() if summary},
        tables=_added(done),
    )


def share_of(hits: int, tries: int) -> dict[str, Any]:
    """A share with its interval, for programs."""
    if not tries:
        return {"share": None, "low": None, "high": None, "of": 0}
    low, high = wilson(hits, tries)
    return {"share": round(hits / tries, 4), "low": round(low, 4), "high": round(high, 4), "of": tries}


def _metric(name: str, metric: Metric, records: Sequence[Record]) -> MetricSummary | None:
    values = {record.case: value for record in records if (value := record.value(name)) is not None}
    if not values:
        return None
    shares = [record.shares[name] for record in records if record.shares.get(name, (0, 0))[1]]
    counted = (
        (sum(hits for hits, _ in shares), sum(tries for _, tries in shares)) if len(shares) == len(values) else None
    )
    value = counted[0] / counted[1] if counted else fmean(values.values())
    interval = wilson(*counted) if counted else bootstrap(list(values.values()))
    missed = [case for case, one in values.items() if not metric.holds(one)] if metric.of == "case" else []
    return MetricSummary(
        value=round(value, 6),
        low=round(interval[0], 6) if interval else None,
        high=round(interval[1], 6) if interval else None,
        cases=len(values),
        hits=counted[0] if counted else None,
        tries=counted[1] if counted else None,
        total=None if counted else round(sum(values.values()), 6),
        missed=tuple(missed),
        holds=_holds(metric, value, missed),
    )


def _holds(metric: Metric, value: float, missed: Sequence[str]) -> bool | None:
    if not metric.must:
        return None
    return not missed if metric.of == "case" else metric.holds(value)


def _added(records: Sequence[Record]) -> dict[str, dict[str, Share]]:
    """The tables of all cases, added up row by row."""
    total: dict[str, dict[str, Share]] = {}
    for record in records:
        for table, rows in record.tables.items():
            for row, (hits, tries) in rows.items():
                before = total.setdefault(table, {}).get(row, (0, 0))
                total[table][row] = (before[0] + hits, before[1] + tries)
    return total
