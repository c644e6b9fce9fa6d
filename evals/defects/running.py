"""Runs the critic over good and spoilt films and counts what it finds and what it invents."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from agent.reviewing.judging import judge_measured
from evals.defects.counting import Trial, summarised
from evals.defects.facts import Spoilt, spoilt_facts, untouched_facts
from evals.defects.films import good_films
from evals.defects.specimen import Specimen
from evals.defects.table import DEFECTS, STRENGTHS, Defect

FILMS, FACTS = "films", "facts"
REPORT_S = 20.0
Told = Callable[[str], None]


def run_defects(
    data: Path,
    only: Sequence[str],
    scratch: Path,
    strengths: Sequence[str],
    told: Told,
    *,
    workers: int = 1,
    defects: Sequence[str] = (),
) -> dict[str, Any]:
    """The whole suite, or the films and defects whose names hold one of `only` and `defects`.

    Films and facts stay in `scratch`; a run over the same folder carries on. `told` hears how far it is, and a line for
    each trial that is not as it should be. Raises RuntimeError for a film that cannot be made.
    """
    from agent.critic.checks import OUTSIDE_CHECKS

    results: list[Trial] = []
    goods = good_films(data, only, scratch / FILMS, told)
    for good in goods:
        wanted = [defect for defect in DEFECTS if _named(defect, defects) and defect.fits(good)]
        for trial in _trials(good, wanted, strengths, scratch / FACTS, workers, told):
            results.append(trial)
            _tell(trial, told)
        told(f"{good.name}: done")
    return summarised(results, [check.__name__.rpartition(".")[2] for check in OUTSIDE_CHECKS])


def _named(defect: Defect, names: Sequence[str]) -> bool:
    return not names or any(name in defect.name for name in names)


def _trials(
    good: Specimen, defects: Sequence[Defect], strengths: Sequence[str], folder: Path, workers: int, told: Told
) -> Iterator[Trial]:
    """The untouched film, then each defect at each strength; measured side by side, judged one after the other."""
    known = untouched_facts(good, folder)
    yield Trial(good.name, "", "", _found(good, (good.srt, known)))
    plans = [(defect, strength) for defect in defects for strength in strengths]
    with ThreadPoolExecutor(max(workers, 1)) as pool:
        measuring = [
            pool.submit(spoilt_facts, good, folder, defect, defect.amounts[STRENGTHS.index(strength)], known)
            for defect, strength in plans
        ]
        last = time.monotonic()
        for number, ((defect, strength), facts) in enumerate(zip(plans, measuring, strict=True), 1):
            yield Trial(good.name, defect.name, strength, _found(good, facts.result()), defect.checks)
            if time.monotonic() - last > REPORT_S:
                last = time.monotonic()
                told(f"{good.name}: {number} of {len(plans)}")


def _found(good: Specimen, facts: Spoilt) -> tuple[str, ...]:
    """The checks that found something, and those that broke."""
    srt, measured = facts
    judged = judge_measured(measured, srt if good.cues else None, good.brief)
    broken = tuple(f"broken {record.name}" for record in judged.checks if record.state == "broken")
    return tuple(sorted({finding.check for finding in judged.findings})) + broken


def _tell(trial: Trial, told: Told) -> None:
    if not trial.defect and trial.found:
        told(f"{trial.film}, untouched: {', '.join(trial.found)}")
    elif trial.defect and not trial.caught:
        seen = ", ".join(trial.found) or "nothing"
        told(f"{trial.film}, {trial.defect}, {trial.strength}: missed; found {seen}")
