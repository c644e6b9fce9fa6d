"""At most three flashes in any second, general or red: WCAG 2.3.1, with the area of ITU-R BT.1702 (a quarter of the
screen).
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "WCAG 2.3.1; ITU-R BT.1702-3"
MOST_PER_SECOND = 3.0


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding for each kind of flash."""
    picture = evidence.measurement.picture
    at = picture.flashes_at
    kinds = (("general", picture.flashes_per_s), ("red", picture.red_flashes_per_s))
    return [
        Finding(
            check="flashes",
            severity="error",
            measured=f"{count:g} {kind} flashes in the second from {at:.2f} s",
            expected=f"at most {MOST_PER_SECOND:g}",
            where=evidence.at("segment", at, at + 1),
            advice="Slow the change of brightness or make its area smaller; it can harm people",
            change="relayout",
        )
        for kind, count in kinds
        if count > MOST_PER_SECOND
    ]
