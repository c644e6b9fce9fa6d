"""The pictures of an outside film are coded finely enough: no blocks, smears and mosquitoes.

A quantiser of H.264 above 36 makes each step of luma 40 codes wide, of 219, which everybody sees. At the 8 Mbit/s that
YouTube advises for 1080p it is 16 to 24; of good films the highest was 31.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.stretches import lasts, longest, looked_at, spanned

SOURCE = "ITU-T H.264, 8.5.9: steps by quantiser; own bound: 36, for 1 s"
COARSEST = 36.0


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return looked_at(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the longest stretch."""
    coarse = longest(evidence, lambda quality: (quality.quantiser or 0.0) > COARSEST)
    if not lasts(evidence, coarse):
        return []
    worst = max(mark.quality.quantiser or 0.0 for mark in coarse if mark.quality)
    return [
        Finding(
            check="coarseness",
            severity="error",
            measured=f"coded with a quantiser of {worst:.0f}",
            expected=f"at most {COARSEST:g}",
            where=spanned(evidence, coarse),
            advice="Give the encoder more bits",
        )
    ]
