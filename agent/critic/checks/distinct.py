"""Scenes look different from each other, so that the film is no slide that stays.

Compared by 16 x 9 thumbnails and a 64-bit difference hash in the middle of each scene. Neighbours that look the same
are an error; a layout that returns with other words on it is a warning, for it may be a quotation.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.likeness import alike, distance, similar
from tools.post.measurement import Mark

SOURCE = "own bounds, set on finished films: 1 % of luma and 3 bits of hash; 2.5 % and 11 bits for a warning"


def applies(evidence: Evidence) -> bool:
    """With two scenes or more."""
    return len(evidence.measurement.picture.marks) > 1


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding for each scene, about the earlier one that it looks most like."""
    looks = evidence.looks()
    found: list[Finding] = []
    for place, (after, mark) in enumerate(looks):
        earlier = [(before, known) for before, known in looks[:place] if before != after and similar(known, mark)]
        if earlier:
            before, known = min(earlier, key=lambda pair: (not _same(pair, after, mark), distance(pair[1], mark)))
            found.append(
                Finding(
                    check="distinct",
                    severity="error" if _same((before, known), after, mark) else "warning",
                    measured=f"looks like scene {before + 1}: they differ by {distance(known, mark):.1f} of 255",
                    expected="a picture of its own",
                    where=evidence.in_scene("picture", after),
                    advice="Give the scene another layout or subject",
                    change="reseed",
                )
            )
    return found


def _same(pair: tuple[int, Mark], after: int, mark: Mark) -> bool:
    """Whether the scene just before shows the same picture."""
    before, known = pair
    return after - before == 1 and alike(known, mark)
