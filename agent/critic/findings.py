"""What the critic hands back: findings that name the task and the time, the record of every check, what was
repaired, and the verdict."""

from __future__ import annotations

import operator
from typing import Literal

from pydantic import Field

from agent.brief import Closed
from agent.critic.judgement import Judgement

Severity = Literal["error", "warning"]
Verdict = Literal["pass", "revise", "flawed", "judge_error", "budget_out"]
Change = Literal["retime", "remix", "relayout", "rewrite", "reseed", "remake", "none"]
CheckState = Literal["ran", "skipped", "broken"]
RepairOutcome = Literal["open", "fixed", "moved", "unmoved", "undone"]


class Where(Closed):
    """The task to do again, and the place in the film; empty where the finding is about the whole."""

    task: str = ""
    scene: str = ""
    start: float | None = None
    end: float | None = None


class Finding(Closed):
    """One thing that is not as it should be."""

    check: str
    severity: Severity
    measured: str
    expected: str
    where: Where = Where()
    advice: str = ""
    change: Change = "none"
    beyond: float = Field(
        default=0.0, ge=0, exclude_if=operator.not_,
        description="How far it is off, in the unit of what was measured; 0 where that cannot be counted",
    )  # fmt: skip


class CheckRecord(Closed):
    """That a check was made, and what its thresholds rest on; no times, so that equal films have equal reviews."""

    name: str
    state: CheckState
    source: str = ""
    note: str = ""


class Repair(Closed):
    """What was done about a finding, and what came of it."""

    name: str = Field(description="The repair and what it was made for: 'again:master', 'simplify:s2'")
    check: str
    scene: str = ""
    before: str = Field(default="", description="What was measured")
    after: str = Field(default="", description="What was measured of it then; empty where it was gone")
    outcome: RepairOutcome = "open"
    told: str = Field(default="", description="As a person is told")


class Review(Closed):
    """The critic's judgement of one film."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    checks: tuple[CheckRecord, ...] = ()
    repairs: tuple[Repair, ...] = Field(default=(), description="All that were tried, in their order")
    judgement: Judgement | None = Field(
        default=None, exclude_if=lambda judged: judged is None, description="By the rubric, where a model judges"
    )

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the film from passing."""
        return tuple(finding for finding in self.findings if finding.severity == "error")
