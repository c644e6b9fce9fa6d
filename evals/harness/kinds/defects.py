"""A good film, spoilt in every way that is known, and what the critic finds of it."""

from __future__ import annotations

from typing import Any

from evals.defects.running import run_defects
from evals.defects.table import STRENGTHS
from evals.expect import BriefFile
from evals.harness.outcome import CaseOrder, Outcome, Share

Case = BriefFile
MISSED, ALARM = ": missed;", ", untouched: "
"""What lines hold that tell of a trial which is not as it should be; the others tell how far the trials are."""


def run(order: CaseOrder) -> Outcome:
    """All trials on the film of one brief: untouched, and with one defect each."""
    notes: list[str] = []
    strengths = [name for name in STRENGTHS if not order.strengths or name in order.strengths]
    found = run_defects(order.path.parent, (order.path.stem,), order.folder, strengths, notes.append)
    medium = [_counted(row["medium"]) for row in found["defects"].values()]
    alarms = {check: _counted(row["false_alarm"]) for check, row in found["checks"].items()}
    shares = {
        "recall": _added(medium),
        "false_alarm": _added(list(alarms.values())),
        "films_without_alarm": _counted(found["films_without_alarm"]),
    }
    shares |= {
        f"recall_{name}": _added([_counted(row[name]) for row in found["defects"].values()])
        for name in STRENGTHS
        if name != "medium"
    }
    tables = {
        "recall by check": {check: _counted(row["recall"]) for check, row in found["checks"].items()},
        "false alarms by check": alarms,
    } | {
        f"recall by defect, {name}": {defect: _counted(row[name]) for defect, row in found["defects"].items()}
        for name in STRENGTHS
    }
    told = tuple(note for note in notes if MISSED in note or ALARM in note)
    return Outcome(figures={"trials": found["trials"]}, shares=shares, tables=_filled(tables), notes=told)


def _counted(share: dict[str, Any]) -> Share:
    """Hits and tries of a share as the defects report it."""
    return (round((share["share"] or 0.0) * share["of"]), int(share["of"]))


def _added(shares: list[Share]) -> Share:
    return (sum(hits for hits, _ in shares), sum(tries for _, tries in shares))


def _filled(tables: dict[str, dict[str, Share]]) -> dict[str, dict[str, Share]]:
    """Without rows that nothing was tried for."""
    kept = {name: {row: share for row, share in table.items() if share[1]} for name, table in tables.items()}
    return {name: table for name, table in kept.items() if table}
