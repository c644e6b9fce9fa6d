"""A benchmark of one part, in figures."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from evals.benches import BENCHES
from evals.expect import read_as
from evals.harness.outcome import CaseOrder, Outcome


class Case(BaseModel):
    """Which part is measured, or why it cannot be yet."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    part: str
    missing: str = ""

    @model_validator(mode="after")
    def _known(self) -> Self:
        if not self.missing and self.part not in BENCHES:
            raise ValueError(f"part is {self.part!r}; there are {', '.join(BENCHES)}; for others say what is missing")
        return self


def run(order: CaseOrder) -> Outcome:
    """Measures the part; one that is missing is skipped with its reason."""
    case = read_as(order.path, Case)
    if case.missing:
        return Outcome(skipped=case.missing)
    return Outcome(figures=dict(BENCHES[case.part](order.folder, order.draft)))
