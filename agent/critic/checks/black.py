"""No black pictures of 0.3 s or more, and no flash of black between two scenes.

EBU QC defines the item and leaves the figure to the client; ffmpeg's blackdetect uses 98 % of the pixels. Shorter
black at the film's ends is a fade; between scenes it is a frame that somebody forgot, which is a warning.
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
    """A finding for each black span that is too long or stands between scenes."""
    return [
        Finding(
            check="black",
            severity="error" if span.seconds >= LONGEST_S - 1e-3 else "warning",
            measured=f"{span.seconds:.2f} s of black from {span.start:.2f} s",
            expected=f"less than {LONGEST_S} s, at the ends only",
            where=evidence.at("segment", span.start, span.end),
            advice="Draw the scene again with something to see",
            change="relayout",
        )
        for span in evidence.measurement.picture.black
        if span.seconds >= LONGEST_S - 1e-3 or 0 < span.start < span.end < evidence.video.end - 1e-3
    ]
