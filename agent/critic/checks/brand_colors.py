"""Every brand colour is really seen: on at least 1 % of one scene's picture, within CIE76 distance 10.

A distance of 2 to 3 is just noticeable side by side; 10 leaves room for light, shade and compression.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "own bound: 1 % of a picture within CIE76 distance 10"
LEAST_SHARE = 0.01


def applies(evidence: Evidence) -> bool:
    """With brand colours that were looked for; a film in black and white has none."""
    return bool(evidence.measurement.picture.wanted) and not evidence.storyboard.monochrome


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each colour that is hardly there."""
    return [
        Finding(
            check="brand_colors",
            severity="warning",
            measured=f"{wanted.color} covers at most {wanted.share:.1%} of a scene",
            expected=f"at least {LEAST_SHARE:.0%}",
            advice="Use the colour on a larger shape",
            change="relayout",
        )
        for wanted in evidence.measurement.picture.wanted
        if wanted.share < LEAST_SHARE
    ]
