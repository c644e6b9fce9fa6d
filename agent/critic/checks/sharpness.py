"""An outside film is as sharp as its frame: no blurred scene among sharp ones, and not enlarged from a small picture.

What was drawn at its size does half of its steepest edges within one pixel, what was enlarged four times or blurred by
a hundredth of the frame a fifth. A blurred stretch of 1 s in a sharp film is an error; a film that is soft throughout a
warning, for it may be meant so.
"""

from __future__ import annotations

from statistics import median, quantiles

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Severity, Where
from agent.critic.stretches import bad_marks, judged, lasts, longest, looked_at, spanned
from tools.post.measurement import Quality

SOURCE = "EBU QC item on blurriness; own bounds, set on finished films: 55 % of an edge within a pixel, 34 % in a scene"
SHARP, BLURRED, SOFT = 0.55, 0.34, 0.28
FEWEST, KNOWN_SHARE = 8, 0.5
MOST_ELSEWHERE = 0.05  # of the pictures; plain grounds that come again and again between texts are no blur
LEAST_CONTRAST = 0.2


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return looked_at(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    known = [mark.quality.acuity for mark in judged(evidence) if mark.quality and mark.quality.acuity is not None]
    if len(known) < max(FEWEST, KNOWN_SHARE * len(judged(evidence))):
        return []
    usual, blurred = median(known), longest(evidence, _is_blurred)
    elsewhere = len(bad_marks(evidence, _is_blurred)) - len(blurred)
    alone = elsewhere <= MOST_ELSEWHERE * len(judged(evidence))
    has_contrast = median(mark.contrast for mark in blurred) >= LEAST_CONTRAST if blurred else False
    if usual >= SHARP and alone and has_contrast and lasts(evidence, blurred):
        where = spanned(evidence, blurred)
        measured = f"nothing is sharp from {where.start:.2f} to {where.end:.2f} s"
        return [_finding("error", measured, "a picture as sharp as the others", where)]
    if quantiles(known, n=10)[-1] < SOFT:
        measured = f"soft throughout: {usual:.0%} of an edge within a pixel"
        return [_finding("warning", measured, f"about {SHARP:.0%}", Where())]
    return []


def _is_blurred(quality: Quality) -> bool:
    """Whether no edge is sharp; a picture blurred further has no edges left."""
    return quality.acuity is None or quality.acuity < BLURRED


def _finding(severity: Severity, measured: str, expected: str, where: Where) -> Finding:
    return Finding(
        check="sharpness",
        severity=severity,
        measured=measured,
        expected=expected,
        where=where,
        advice="Make it at the size that it is shown at",
    )
