"""Counts what was found and what was invented: shares with their intervals, by defect and by check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evals.defects.table import DEFECTS, STRENGTHS
from evals.intervals import wilson


@dataclass(frozen=True)
class Trial:
    """What was found on one film; without `defect` the film is untouched."""

    film: str
    defect: str
    strength: str
    found: tuple[str, ...]
    expected: tuple[str, ...] = ()

    @property
    def caught(self) -> bool:
        """Whether a check that the defect belongs to named it."""
        return bool(set(self.found) & set(self.expected))


def summarised(results: Sequence[Trial], checks: Sequence[str]) -> dict[str, Any]:
    """`recall` at medium strength over all defects, `false_alarm` over all checks and untouched films, and tables."""
    clean = [trial for trial in results if not trial.defect]
    spoilt = [trial for trial in results if trial.defect]
    medium = [trial for trial in spoilt if trial.strength == "medium"]
    alarms = [check in trial.found for trial in clean for check in checks]
    return {
        "recall": _share([trial.caught for trial in medium])["share"],
        "false_alarm": _share(alarms)["share"],
        "films": len(clean),
        "films_without_alarm": _share([not trial.found for trial in clean]),
        "trials": len(results),
        "checks": {check: _check(check, clean, medium) for check in checks},
        "defects": {
            defect.name: {strength: _share(_of(spoilt, defect.name, strength)) for strength in STRENGTHS}
            for defect in DEFECTS
        },
    }


def _check(check: str, clean: Sequence[Trial], medium: Sequence[Trial]) -> dict[str, Any]:
    """A check answers for the defects that name it first; others may find them in its place."""
    own = [trial.caught for trial in medium if trial.expected[0] == check]
    return {"recall": _share(own), "false_alarm": _share([check in trial.found for trial in clean])}


def _of(spoilt: Sequence[Trial], defect: str, strength: str) -> list[bool]:
    return [trial.caught for trial in spoilt if (trial.defect, trial.strength) == (defect, strength)]


def _share(hits: Sequence[bool]) -> dict[str, Any]:
    """The share with its 95 % Wilson interval; null where nothing was tried."""
    if not hits:
        return {"share": None, "low": None, "high": None, "of": 0}
    low, high = wilson(sum(hits), len(hits))
    return {"share": round(sum(hits) / len(hits), 4), "low": round(low, 4), "high": round(high, 4), "of": len(hits)}
