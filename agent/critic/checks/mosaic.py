"""The pictures of an outside film are no mosaic: not enlarged from few pixels without smoothing.

Where each pixel became a block, all steps of the picture lie on few columns and rows that have none beside them. In
30 good films at most 2 % of the steps do, in mosaics of 6 to 48 pixels 75 % and more.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.stretches import lasts, longest, looked_at, spanned

SOURCE = "own bound: half of all steps on columns and rows that stand alone, for 1 s"
MOST = 0.5


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return looked_at(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the longest stretch."""
    blocky = longest(evidence, lambda quality: quality.blocky > MOST)
    if not lasts(evidence, blocky):
        return []
    share = max(mark.quality.blocky for mark in blocky if mark.quality)
    return [
        Finding(
            check="mosaic",
            severity="error",
            measured=f"{share:.0%} of what is seen is the edges of blocks",
            expected=f"at most {MOST:.0%}",
            where=spanned(evidence, blocky),
            advice="Give the picture at its full size",
        )
    ]
