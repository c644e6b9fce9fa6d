"""What the critic hands back: findings that name the task and the time, the record of every check, and the verdict."""

from __future__ import annotations

from typing import Literal

from agent.brief import Closed

Severity = Literal["error", "warning"]
Verdict = Literal["pass", "revise", "flawed", "judge_error", "budget_out"]
Change = Literal["retime", "remix", "relayout", "rewrite", "reseed", "remake", "none"]
CheckState = Literal["ran", "skipped", "broken"]


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


class CheckRecord(Closed):
    """That a check was made, and what its thresholds rest on; no times, so that equal films have equal reviews."""

    name: str
    state: CheckState
    source: str = ""
    note: str = ""


class Review(Closed):
    """The critic's judgement of one film."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    checks: tuple[CheckRecord, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the film from passing."""
        return tuple(finding for finding in self.findings if finding.severity == "error")
