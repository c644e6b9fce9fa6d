"""A short film with one cause of a fault planted into its graph at a time, and what the director mends of it."""

from __future__ import annotations

import asyncio
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from evals.expect import read_as
from evals.harness.outcome import CaseOrder, Outcome
from evals.repairs.outcome import Trial
from evals.repairs.running import FILMS, run_repairs


class Case(BaseModel):
    """The film by its name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    film: str

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.film not in FILMS:
            raise ValueError(f"film is {self.film!r}; there are {', '.join(FILMS)}")
        return self


def run(order: CaseOrder) -> Outcome:
    """All causes in one film."""
    case = read_as(order.path, Case)
    found = asyncio.run(run_repairs(order.folder, films=(case.film,)))
    trials = found.trials
    return Outcome(
        figures={"rerun_share": found.rerun_share, "vain_share": found.vain_share, "trials": len(trials)},
        shares={
            "found": (sum(bool(trial.found) for trial in trials), len(trials)),
            "fixed": (sum(trial.fixed for trial in trials), len(trials)),
            "fixed_in_one": (sum(trial.fixed and trial.rounds <= 1 for trial in trials), len(trials)),
        },
        tables={"mended by cause": {name: (row["fixed"], row["trials"]) for name, row in found.plants.items()}},
        notes=tuple(map(_told, (trial for trial in trials if not trial.fixed))),
    )


def _told(trial: Trial) -> str:
    left = "; ".join(trial.left) or ("nothing was found" if not trial.found else trial.verdict)
    return f"{trial.plant}: not mended; {left}"
