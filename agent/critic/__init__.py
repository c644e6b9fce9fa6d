"""The critic: pure functions from measured facts to findings and a verdict. It makes nothing and opens no file."""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Change, CheckRecord, Finding, Repair, Review, Severity, Verdict, Where
from agent.critic.verdict import decide, review

__all__ = (
    "Change",
    "CheckRecord",
    "Evidence",
    "Finding",
    "Repair",
    "Review",
    "Severity",
    "Verdict",
    "Where",
    "decide",
    "review",
)
