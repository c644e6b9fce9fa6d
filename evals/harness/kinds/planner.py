"""A planner scored on requests whose right tools are known, in the form of TaskBench."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from evals.expect import read_as
from evals.harness.outcome import CaseOrder, Outcome
from evals.taskbench import read, score


class Case(BaseModel):
    """Data of ours, or data that people have: give its folder with `--data`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: Path | None = None
    planner: Literal["embedded", "model"] = "embedded"
    about: str = ""


def run(order: CaseOrder) -> Outcome:
    """Scores the planner on every request; skipped without data or a model, or where other data is given."""
    case = read_as(order.path, Case)
    if case.data and order.data:
        return Outcome(skipped="other data was given with --data")
    folder = order.path.parent / case.data if case.data else order.data
    if folder is None:
        return Outcome(skipped="its data does not come with the sources: give the folder with --data")
    if case.planner == "embedded":
        found = score(*read(folder))
    elif order.model:
        from evals.modelplans import score_model

        found = score_model(*read(folder))
    else:
        return Outcome(skipped="no language model was named: give one with --model")
    figures = {"node_f1": found.node_f1, "edge_f1": found.edge_f1, "outside": found.outside, "stood_in": found.stood_in}
    shares = {
        name: (round(share * found.samples), found.samples)
        for name, share in (("validity", found.validity), ("exact", found.exact))
    }
    return Outcome(figures=figures | {"requests": found.samples}, shares=shares)
