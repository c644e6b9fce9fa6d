"""The wave swings around zero: a direct-current offset takes headroom and clicks at every cut.

EBU R 128's meters filter it away and so never show it; 0.5 % of full scale, -46 dB, is what converters are adjusted to.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "EBU QC item on DC offset; own bound: 0.5 % of full scale"
MOST = 0.005


def applies(evidence: Evidence) -> bool:
    """With the sound of an outside film."""
    return evidence.sound_faults is not None


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    assert evidence.sound_faults is not None
    offset = evidence.sound_faults.offset
    if offset <= MOST:
        return []
    return [
        Finding(
            check="offset",
            severity="error",
            measured=f"the wave stands {offset:.1%} of full scale off zero",
            expected=f"at most {MOST:.1%}",
            advice="Filter out what is below 20 Hz",
        )
    ]
