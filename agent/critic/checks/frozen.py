"""The picture never stands still for 1.5 s or more.

ffmpeg's freezedetect gives the measure (mean luma difference below -60 dB of the span's first frame); vendors alarm at
2 to 3 s, and made films, unlike live feeds, have no excuse. An outside film of still pictures is one on purpose: three
or more of them that fill most of it.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "freezedetect's -60 dB; vendors' 2 to 3 s; own bound: 1.5 s"
LONGEST_S = 1.5
FEWEST_STILLS, MOST_OF_IT = 3, 0.6


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each frozen span; none for a slide show."""
    if evidence.outside and _is_slide_show(evidence):
        return []
    return [
        Finding(
            check="frozen",
            severity="error",
            measured=f"nothing moves for {span.seconds:.2f} s from {span.start:.2f} s",
            expected=f"less than {LONGEST_S} s",
            where=evidence.at("segment", span.start, span.end),
            advice="Keep a layer moving through the whole scene",
            change="relayout",
        )
        for span in evidence.measurement.picture.frozen
        if span.seconds >= LONGEST_S - 1e-3
    ]


def _is_slide_show(evidence: Evidence) -> bool:
    stills = [span.seconds for span in evidence.measurement.picture.frozen if span.seconds >= LONGEST_S - 1e-3]
    return len(stills) >= FEWEST_STILLS and sum(stills) >= MOST_OF_IT * evidence.video.end
