"""What production hands back: every task's output, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import Field, JsonValue

from agent.brief import Closed

BLOCKED = "blocked"

Json = dict[str, JsonValue]


class Failure(Closed):
    """Why a task has no output."""

    code: str = Field(description="A code of tools.errors, or crashed, timeout, or blocked for what hangs on a failure")
    message: str
    blamed: str = Field(default="", description="The failed task that this one hangs on; empty for one that failed")
    trace: str = ""


@dataclass
class Production:
    """The result of one pass over a plan."""

    outputs: dict[str, Json] = field(default_factory=dict)
    failed: dict[str, Failure] = field(default_factory=dict)
    cached: set[str] = field(default_factory=set)
    ran: set[str] = field(default_factory=set)
    keys: dict[str, str] = field(default_factory=dict)  # task id -> its key in the ledger
    seconds: float = 0.0
    stopped: bool = False
