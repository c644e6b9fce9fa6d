"""The critic: pure functions from measured facts to findings and a verdict. It makes nothing and opens no file."""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Change, CheckRecord, Finding, Review, Severity, Verdict, Where
from agent.critic.verdict import review

__all__ = ("Change", "CheckRecord", "Evidence", "Finding", "Review", "Severity", "Verdict", "Where", "review")
