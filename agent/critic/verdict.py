"""Runs every check and comes to a verdict.

A check is code like any other: when one raises, it is recorded as broken and the film cannot pass.
"""

from __future__ import annotations

from collections.abc import Sequence
from inspect import getdoc

from agent.critic.checks import CHECKS, Check
from agent.critic.evidence import Evidence
from agent.critic.findings import CheckRecord, Finding, Review, Verdict
from agent.critic.limits import limited

LONGEST_CHECK_S = 60.0


def review(evidence: Evidence, checks: Sequence[Check] = CHECKS, rounds_left: int = 1) -> Review:
    """Judges the film. `rounds_left` says how many repairs may still be made; with none, it is `budget_out`."""
    findings: list[Finding] = []
    records: list[CheckRecord] = []
    for check in checks:
        record, found = run_check(check, evidence)
        records.append(record)
        findings += found
    findings.sort(key=lambda finding: (finding.severity != "error", finding.where.start or 0.0))
    return Review(verdict=decide(findings, records, rounds_left), findings=tuple(findings), checks=tuple(records))


def run_check(check: Check, evidence: Evidence) -> tuple[CheckRecord, list[Finding]]:
    """One check's record and what it found."""
    name = check.__name__.rpartition(".")[2]
    try:
        with limited(LONGEST_CHECK_S):
            applies = check.applies(evidence)
            found = check.check(evidence) if applies else []
    except Exception as error:  # noqa: BLE001 - a broken check must be seen, not stop the others
        note = f"{type(error).__name__}: {error}"
        return CheckRecord(name=name, state="broken", source=check.SOURCE, note=note), []
    if not applies:
        return CheckRecord(name=name, state="skipped", source=check.SOURCE, note=_condition(check)), []
    return CheckRecord(name=name, state="ran", source=check.SOURCE), found


def _condition(check: Check) -> str:
    """When the check applies, in the words of its own: 'only with sound'."""
    said = (getdoc(check.applies) or "where there is something to look at").partition(".")[0]
    return f"only {said[:1].lower()}{said[1:]}"


def decide(findings: Sequence[Finding], records: Sequence[CheckRecord], rounds_left: int) -> Verdict:
    """A repair comes first, for the next round runs all checks again; nothing passes beside a broken check."""
    errors = [finding for finding in findings if finding.severity == "error"]
    repairable = any(finding.change != "none" for finding in errors)
    if repairable and rounds_left > 0:
        return "revise"
    if any(record.state == "broken" for record in records):
        return "judge_error"
    if repairable:
        return "budget_out"
    return "flawed" if errors else "pass"
