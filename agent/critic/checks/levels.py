"""Luma stays within the levels of video: full-range pictures that are played as limited ones lose their ends.

EBU R103 lets luma lie between -1 % and 103 %, codes 5 to 246, and one percent of a picture beyond. Good films, text on
black included, have at most 0.4 %.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.stretches import bad_marks, lasts, looked_at, spanned

SOURCE = "EBU R103: 1 % of a picture beyond -1 to 103 % of luma; for 1 s in all"
MOST_BEYOND = 0.01


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return looked_at(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    beyond = bad_marks(evidence, lambda quality: quality.out_of_range > MOST_BEYOND)
    if not lasts(evidence, beyond):
        return []
    share = max(mark.quality.out_of_range for mark in beyond if mark.quality)
    return [
        Finding(
            check="levels",
            severity="error",
            measured=f"{share:.0%} of a picture is darker or brighter than video may be",
            expected=f"at most {MOST_BEYOND:.0%}",
            where=spanned(evidence, beyond),
            advice="Convert the levels to 16 to 235, or tag the film as full range",
        )
    ]
