"""Which kinds of cases there are, by an explicit table; a kind's module is loaded where a case of it is read or run."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from pydantic import BaseModel

from evals.harness.outcome import CaseOrder, Outcome


class Runner(Protocol):
    """Runs one case; raises what it likes, for it runs in a process of its own."""

    def __call__(self, order: CaseOrder) -> Outcome: ...


@dataclass(frozen=True)
class Kind:
    """Where a kind lives. `own_data` is for kinds whose cases name a folder of data, which `--data` then replaces."""

    module: str
    own_data: bool = False

    def case(self) -> type[BaseModel]:
        """The form of a case's file."""
        return cast("type[BaseModel]", import_module(self.module).Case)

    def runner(self) -> Runner:
        """What runs a case."""
        return cast("Runner", import_module(self.module).run)


KINDS = {
    "film": Kind("evals.harness.kinds.film"),
    "defects": Kind("evals.harness.kinds.defects"),
    "repairs": Kind("evals.harness.kinds.repairs"),
    "recovery": Kind("evals.harness.kinds.recovery"),
    "memory": Kind("evals.harness.kinds.memory"),
    "planner": Kind("evals.harness.kinds.planner", own_data=True),
    "bench": Kind("evals.harness.kinds.bench"),
}
