"""No peak goes over the ceiling after AAC coding, and nothing is clipped.

-1 dBTP is the ceiling of EBU R128 and of the streaming platforms; 0.05 dB is what the meters differ by. Three samples
in a row at full scale are a clipped wave.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "EBU R128 v4.0: -1 dBTP"
METER_DB = 0.05


def applies(evidence: Evidence) -> bool:
    """With sound."""
    return evidence.sound is not None


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding each for true peak and clipping."""
    assert evidence.sound is not None
    sound, ceiling = evidence.sound, evidence.storyboard.sound.true_peak
    wrong: list[tuple[str, str]] = []
    if sound.true_peak_db > ceiling + METER_DB:
        wrong.append((f"true peak {sound.true_peak_db:.2f} dBTP", f"at most {ceiling:g} dBTP"))
    if sound.clipped:
        wrong.append((f"{sound.clipped} clipped passages", "none"))
    return [
        Finding(
            check="peaks",
            severity="error",
            measured=measured,
            expected=expected,
            where=Where(task=evidence.task("master")),
            advice="Limit the master further below the ceiling",
            change="remix",
        )
        for measured, expected in wrong
    ]
