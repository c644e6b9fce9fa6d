"""Scenes look different from each other, so that the film is no slide that stays.

Compared by 16 x 9 thumbnails and a 64-bit difference hash in the middle of each scene. Neighbours that look the same
are an error; a layout that returns with other words on it is a warning, for it may be a quotation.
"""

from __future__ import annotations

from itertools import combinations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.likeness import alike, distance, similar

SOURCE = "own bounds, set on finished films: 1 % of luma and 3 bits of hash; 2.5 % and 11 bits for a warning"


def applies(evidence: Evidence) -> bool:
    """With two scenes or more."""
    return len(evidence.measurement.picture.marks) > 1


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each pair that looks alike."""
    return [
        Finding(
            check="distinct",
            severity="error" if after - before == 1 and alike(first, second) else "warning",
            measured=f"looks like scene {before + 1}: they differ by {distance(first, second):.1f} of 255",
            expected="a picture of its own",
            where=evidence.in_scene("picture", after),
            advice="Give the scene another layout or subject",
            change="relayout",
        )
        for (before, first), (after, second) in combinations(evidence.looks(), 2)
        if after != before and similar(first, second)
    ]
