"""A film that was wanted in black and white has no colour.

Mean saturation at most 3 %, which coding noise stays below.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "own bound: 3 % mean saturation"
MOST = 0.03


def applies(evidence: Evidence) -> bool:
    """When the brief wants no colour."""
    return evidence.brief.monochrome


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    saturation = evidence.measurement.picture.saturation
    if saturation <= MOST:
        return []
    return [
        Finding(
            check="monochrome",
            severity="error",
            measured=f"mean saturation {saturation:.1%}",
            expected=f"at most {MOST:.0%}",
            advice="Draw every scene in greys",
            change="relayout",
        )
    ]
