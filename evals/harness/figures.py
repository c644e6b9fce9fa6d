"""A run for programs: one object whose top level holds each metric's value by its name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from evals.harness.comparing import Comparison
from evals.harness.outcome import Share
from evals.harness.suite import Suite
from evals.harness.summary import Summary, share_of


def figures(suite: Suite, summary: Summary, compared: Comparison | None, out: Path) -> dict[str, Any]:
    """Values first; then `metrics` with intervals, `tables` as shares, and what was skipped, broke or became worse."""
    told: dict[str, Any] = {name: metric.value for name, metric in summary.metrics.items()}
    told |= {
        "suite": suite.name,
        "verdict": summary.verdict,
        "cases": summary.cases,
        "measured": summary.done,
        "skipped": summary.skipped,
        "broken": summary.broken,
        "metrics": {name: metric.model_dump(mode="json") for name, metric in summary.metrics.items()},
        "tables": {name: _shares(rows) for name, rows in summary.tables.items()},
        "out": str(out),
    }
    if suite.header.kind == "defects":
        told |= _defects(summary)
    if compared:
        told["baseline"] = compared.model_dump(mode="json")
    return told


def _shares(rows: dict[str, Share]) -> dict[str, Any]:
    return {row: share_of(*share) for row, share in rows.items()}


def _defects(summary: Summary) -> dict[str, Any]:
    """The critic's figures by check and by defect, and how many films they stand on."""
    recall, alarms = (summary.tables.get(f"{name} by check", {}) for name in ("recall", "false alarms"))
    strengths = [name for name in summary.tables if name.startswith("recall by defect")]
    defects: dict[str, dict[str, Any]] = {}
    for table in strengths:
        for defect, share in summary.tables[table].items():
            defects.setdefault(defect, {})[table.rpartition(", ")[2]] = share_of(*share)
    trials = summary.metrics.get("trials")
    return {
        "films": summary.done,
        "trials": int(trials.total or 0) if trials else 0,
        "checks": {
            check: {"recall": share_of(*recall.get(check, (0, 0))), "false_alarm": share_of(*share)}
            for check, share in alarms.items()
        },
        "defects": defects,
    }
