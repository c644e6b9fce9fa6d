"""The picture fills the frame: black bars mean that it was made for another shape.

One percent of the frame is the bound, for a bar of a few pixels is a rounding error that nobody sees. In an outside
film bars count as well that stay for 1 s: a scene that was made for another shape.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.post.measurement import Mark

SOURCE = "EBU QC letterbox item; own bound: 1 % of the frame"
SMALLEST, SMALLEST_OF_SCENE = 0.01, 0.02
LASTS_S, AS_DEEP = 1.0, 0.012


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    top, bottom, left, right = evidence.measurement.picture.bars
    video = evidence.video
    if max((top + bottom) / video.height, (left + right) / video.width) < SMALLEST:
        return _of_scenes(evidence)
    return [
        Finding(
            check="letterbox",
            severity="error",
            measured=f"black bars: {top} px above, {bottom} below, {left} left, {right} right",
            expected="none",
            advice="Lay the scenes out for the film's own shape",
            change="remake",
        )
    ]


def _of_scenes(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the longest stretch with bars of one depth."""
    runs: list[list[Mark]] = [[]]
    for mark in evidence.measurement.picture.marks:
        if max(_bars(mark)) >= SMALLEST_OF_SCENE and (not runs[-1] or _like(runs[-1][0], mark)):
            runs[-1].append(mark)
        elif runs[-1]:
            runs.append([mark] if max(_bars(mark)) >= SMALLEST_OF_SCENE else [])
    longest = max(runs, key=len)
    if len(longest) < 2 or longest[-1].time - longest[0].time < LASTS_S:
        return []
    high, wide = _bars(longest[0])
    return [
        Finding(
            check="letterbox",
            severity="error",
            measured=f"black bars: {high:.0%} above and below, {wide:.0%} left and right",
            expected="none",
            where=Where(start=longest[0].time, end=longest[-1].time),
            advice="Lay the scene out for the film's own shape",
            change="remake",
        )
    ]


def _like(first: Mark, other: Mark) -> bool:
    return all(abs(a - b) <= AS_DEEP for a, b in zip(_bars(first), _bars(other), strict=True))


def _bars(mark: Mark) -> tuple[float, float]:
    return mark.quality.bars if mark.quality else (0.0, 0.0)
