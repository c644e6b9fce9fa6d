"""No black pictures of 0.3 s or more.

EBU QC defines the item and leaves the figure to the client; ffmpeg's blackdetect uses 98 % of the pixels. A fade
through black is shorter than 0.3 s.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "EBU QC black item; blackdetect's 98 %; own bound: 0.3 s"
LONGEST_S = 0.3


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each black span."""
    return [
        Finding(
            check="black",
            severity="error",
            measured=f"{span.seconds:.2f} s of black from {span.start:.2f} s",
            expected=f"less than {LONGEST_S} s",
            where=evidence.at("segment", span.start, span.end),
            advice="Draw the scene again with something to see",
            change="relayout",
        )
        for span in evidence.measurement.picture.black
        if span.seconds >= LONGEST_S - 1e-3
    ]
