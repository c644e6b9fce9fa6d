"""Frames are new ones: repeated frames are judder, or a lower rate in disguise.

5 % is a warning; above 30 % the film runs at two thirds of its rate, which is an error. Spans that the frozen check
reports are made of repeats too and are not counted again. In an outside film that moves slowly, repeats are known by
their rhythm; there a quarter is the error, for a rhythm is found in whole windows only.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from tools.post.measurement import Measurement

SOURCE = "own bounds: 5 % and 30 %"
WARNING, ERROR, OUTSIDE_ERROR = 0.05, 0.30, 0.25
OUTSIDE_WARNING = 0.10  # a slow drift moves by less than a pixel in some frames, and coding drops that


def applies(evidence: Evidence) -> bool:
    """With more than one frame."""
    return evidence.video.frames > 1


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    share, most, error = judder(evidence.measurement), WARNING, ERROR
    if evidence.outside:
        share = max(share, evidence.measurement.picture.cadence)
        most, error = OUTSIDE_WARNING, OUTSIDE_ERROR
    if share <= most:
        return []
    return [
        Finding(
            check="duplicates",
            severity="error" if share > error else "warning",
            measured=f"{share:.0%} of the frames repeat the one before",
            expected=f"at most {most:.0%}",
            advice="Draw every frame of the motion",
            change="remake",
        )
    ]


def judder(measurement: Measurement) -> float:
    """The share of repeated frames outside of frozen spans."""
    frozen = sum(span.seconds for span in measurement.picture.frozen)
    return max(measurement.picture.duplicate_share - frozen / max(measurement.video.end, 1.0), 0.0)
