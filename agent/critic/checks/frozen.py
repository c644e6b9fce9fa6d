"""The picture never stands still for 1.5 s or more.

ffmpeg's freezedetect gives the measure (mean luma difference below -60 dB of the span's first frame); vendors alarm at
2 to 3 s, and made films, unlike live feeds, have no excuse.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "freezedetect's -60 dB; vendors' 2 to 3 s; own bound: 1.5 s"
LONGEST_S = 1.5


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each frozen span."""
    return [
        Finding(
            check="frozen",
            severity="error",
            measured=f"nothing moves for {span.seconds:.2f} s from {span.start:.2f} s",
            expected=f"less than {LONGEST_S} s",
            where=evidence.at("segment", span.start, span.end),
            advice="Keep a layer moving through the whole scene",
            change="relayout",
        )
        for span in evidence.measurement.picture.frozen
        if span.seconds >= LONGEST_S - 1e-3
    ]
