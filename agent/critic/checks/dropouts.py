"""Sound has no holes and no clicks: nothing falls out between two words, and nothing snaps.

A hole is digital silence of 24 ms to 1 s that is cut into sound on both sides; pauses fade in and out. A click lasts
at most 4 ms and turns seven times as sharply as anything around it; one may be an effect, two are a fault. Both are
items of the EBU QC catalogue, which leaves the figures to the client.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "EBU QC items on audio dropouts and clicks; own bounds: one hole of 24 ms, two clicks of 4 ms"
FEWEST_CLICKS, BESIDE_S = 2, 0.05


def applies(evidence: Evidence) -> bool:
    """With the sound of an outside film."""
    return evidence.sound_faults is not None


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding each, at the first place."""
    faults = evidence.sound_faults
    assert faults is not None
    holes = faults.dropouts
    edges = [edge for hole in holes for edge in (hole.start, hole.end)]
    clicks = [time for time in faults.clicks if all(abs(time - edge) > BESIDE_S for edge in edges)]
    found: list[Finding] = []
    if holes:
        longest = max(holes, key=lambda hole: hole.seconds)
        measured = f"{len(holes)} holes of up to {longest.seconds * 1000:.0f} ms"
        found.append(_finding(measured, "sound without holes", Where(start=holes[0].start, end=holes[0].end)))
    if len(clicks) >= FEWEST_CLICKS:
        where = Where(start=clicks[0], end=clicks[0])
        found.append(_finding(f"{len(clicks)} clicks", "none", where))
    return found


def _finding(measured: str, expected: str, where: Where) -> Finding:
    advice = "Mix or record the passage again"
    return Finding(check="dropouts", severity="error", measured=measured, expected=expected, where=where, advice=advice)
