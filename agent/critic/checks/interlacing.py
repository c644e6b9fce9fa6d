"""An outside film is progressive in its pictures too: no lines of two moments side by side.

A film may be tagged as progressive and hold woven fields all the same; where something moves, its lines then
alternate. One percent of a picture is more than grain or a test card has.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.stretches import bad_marks, looked_at, spanned

SOURCE = "YouTube answer 1722171 and X: progressive; own bound: 1 % of two pictures"
MOST_WOVEN, FEWEST = 0.01, 2


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return looked_at(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    woven = bad_marks(evidence, lambda quality: quality.woven > MOST_WOVEN)
    if len(woven) < FEWEST:
        return []
    share = max(mark.quality.woven for mark in woven if mark.quality)
    return [
        Finding(
            check="interlacing",
            severity="error",
            measured=f"lines of two moments alternate in {share:.1%} of a picture",
            expected="one moment a frame",
            where=spanned(evidence, woven),
            advice="Deinterlace the film",
        )
    ]
