"""What can be wrong with a plan: a closed set of codes, each with a place and a sentence that a model can act on."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Literal

from pydantic import Field

from agent.brief import Closed

ProblemCode = Literal[
    "duplicate_task",
    "unknown_tool",
    "bad_request",
    "bad_reference",
    "type_mismatch",
    "cycle",
    "unreachable_deliverable",
    "missing_capability",
    "over_budget",
    "licence_conflict",
]


class Problem(Closed):
    """One reason why a plan is refused."""

    code: ProblemCode
    task: str = Field(description="Id of the task, empty where the plan as a whole is meant")
    field: str = Field(description="Place inside the task, as in request.slots.0.frames")
    message: str


class PlanLimits(Closed):
    """What a plan may take; None is no limit."""

    cost_usd: float | None = Field(default=None, ge=0)
    seconds: float | None = Field(default=None, ge=0, description="Sum of the tasks' estimates on one core")
    allowed_licences: tuple[str, ...] | None = Field(default=None, description="SPDX identifiers")


def near(name: str, names: Iterable[str]) -> str:
    """The names that come near a wrong one, or all of them, as the end of a sentence."""
    known = list(names)
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    if close:
        return f"did you mean {' or '.join(close)}?"
    return f"there are {', '.join(known[:20])}" if known else "there are none"
