"""The picture fills the frame: black bars mean that it was made for another shape.

One percent of the frame is the bound, for a bar of a few pixels is a rounding error that nobody sees.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "EBU QC letterbox item; own bound: 1 % of the frame"
SMALLEST = 0.01


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    top, bottom, left, right = evidence.measurement.picture.bars
    video = evidence.video
    if max((top + bottom) / video.height, (left + right) / video.width) < SMALLEST:
        return []
    return [
        Finding(
            check="letterbox",
            severity="error",
            measured=f"black bars: {top} px above, {bottom} below, {left} left, {right} right",
            expected="none",
            advice="Lay the scenes out for the film's own shape",
            change="remake",
        )
    ]
