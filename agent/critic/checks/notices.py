"""What the reader of the brief noticed reaches the person: nothing is ignored, cut or missing in silence.

A notice may be reworded on its way, so most of its telling words are enough.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.wording import mentions

SOURCE = "the product's promise: nothing degrades in silence"


def applies(evidence: Evidence) -> bool:
    """When there is something to tell."""
    return bool(evidence.brief.notices)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each notice that got lost."""
    told = " \n ".join((*evidence.storyboard.notices, *evidence.storyboard.assumptions))
    return [
        Finding(check="notices", severity="warning", measured="not in the storyboard", expected=notice)
        for notice in evidence.brief.notices
        if not mentions(told, notice)
    ]
