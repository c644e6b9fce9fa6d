"""Runs the critic over good and spoilt films and counts what it finds and what it invents."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.reviewing.apart import Measured, measure_apart
from agent.reviewing.judging import judge_measured
from evals.defects.specimen import Specimen, specimen
from evals.defects.table import DEFECTS, STRENGTHS, Defect
from evals.expect import read_brief
from evals.running import Options, find_briefs, make

CONFIDENCE = 1.96
"""Standard deviations of a 95 % interval."""


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


def good_films(data: Path, only: Sequence[str], out: Path) -> Iterator[Specimen]:
    """Makes the suite's films as drafts; raises RuntimeError for one that could not be made."""
    for path in find_briefs(data, only):
        brief = read_brief(path)
        folder = out / path.stem
        told = make(brief, folder, Options(out, draft=True))
        if told.get("status") not in ("delivered", "flawed"):
            message = f"{path.stem} was not made: {told.get('message', told.get('status'))}"
            raise RuntimeError(message)
        yield specimen(path.stem, folder / "package", brief.text)


def trials(
    good: Specimen, scratch: Path, strengths: Sequence[str] = STRENGTHS, only: Sequence[str] = ()
) -> Iterator[Trial]:
    """The untouched film, then each defect at each strength."""
    known = measure_apart(good.film)
    untouched = _found(good, known)
    yield Trial(good.name, "", "", untouched)
    for defect in DEFECTS:
        if only and not any(part in defect.name for part in only):
            continue
        for strength in strengths:
            yield _trial(good, known, defect, strength, scratch)


def _trial(good: Specimen, known: Measured, defect: Defect, strength: str, scratch: Path) -> Trial:
    target = scratch / "spoilt.mp4"
    spoilt = defect.plant(good, target, defect.amounts[STRENGTHS.index(strength)])
    measured = known if spoilt.film == good.film else measure_apart(spoilt.film)
    return Trial(good.name, defect.name, strength, _found(spoilt, measured), defect.checks)


def _found(film: Specimen, measured: Measured) -> tuple[str, ...]:
    judged = judge_measured(measured, film.srt, film.brief)
    broken = tuple(f"broken {record.name}" for record in judged.checks if record.state == "broken")
    return tuple(sorted({finding.check for finding in judged.findings})) + broken


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
        "trials": len(results),
        "checks": {check: _check(check, clean, medium) for check in checks},
        "defects": {
            defect.name: {strength: _share(_of(spoilt, defect.name, strength)) for strength in STRENGTHS}
            for defect in DEFECTS
        },
    }


def _check(check: str, clean: Sequence[Trial], medium: Sequence[Trial]) -> dict[str, Any]:
    """A check answers for the defects that name it first."""
    own = [check in trial.found for trial in medium if trial.expected[0] == check]
    return {"recall": _share(own), "false_alarm": _share([check in trial.found for trial in clean])}


def _of(spoilt: Sequence[Trial], defect: str, strength: str) -> list[bool]:
    return [trial.caught for trial in spoilt if (trial.defect, trial.strength) == (defect, strength)]


def _share(hits: Sequence[bool]) -> dict[str, Any]:
    """The share with its 95 % Wilson interval; null where nothing was tried."""
    if not hits:
        return {"share": None, "low": None, "high": None, "of": 0}
    low, high = wilson(sum(hits), len(hits))
    return {"share": round(sum(hits) / len(hits), 4), "low": round(low, 4), "high": round(high, 4), "of": len(hits)}


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """Wilson's score interval of a share, which holds for few tries and for shares near 0 and 1."""
    share, square = hits / tries, CONFIDENCE**2
    middle = (share + square / (2 * tries)) / (1 + square / tries)
    reach = CONFIDENCE / (1 + square / tries) * math.sqrt(share * (1 - share) / tries + square / (4 * tries**2))
    return max(middle - reach, 0.0), min(middle + reach, 1.0)


def run_defects(
    data: Path, only: Sequence[str], scratch: Path, strengths: Sequence[str], told: Callable[[str], None]
) -> dict[str, Any]:
    """The whole suite. `told` hears a line for each trial that is not as it should be."""
    from agent.critic.checks import OUTSIDE_CHECKS

    results: list[Trial] = []
    for good in good_films(data, only, scratch):
        for trial in trials(good, scratch, strengths):
            results.append(trial)
            if not trial.defect and trial.found:
                told(f"{trial.film}, untouched: {', '.join(trial.found)}")
            elif trial.defect and not trial.caught:
                seen = ", ".join(trial.found) or "nothing"
                told(f"{trial.film}, {trial.defect}, {trial.strength}: missed; found {seen}")
        told(f"{good.name}: done")
    return summarised(results, [check.__name__.rpartition(".")[2] for check in OUTSIDE_CHECKS])
