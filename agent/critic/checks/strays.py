"""No picture in an outside film that does not belong: one to three frames of something else within a scene.

The EBU QC catalogue lists single stray frames as an item without a figure; a picture of another scene that lasts up to
a tenth of a second is never meant. Where a film flashes over and over, `flashes` says so.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "EBU QC item on stray frames; own bound: none of up to 0.1 s"


def applies(evidence: Evidence) -> bool:
    """With an outside film."""
    return evidence.outside


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, at the first; black pictures are left out, which `black` names."""
    picture = evidence.measurement.picture
    strays = [
        span
        for span in picture.strays
        if not any(black.start < span.end and span.start < black.end for black in picture.black)
    ]
    if not strays:
        return []
    more = f", and {len(strays) - 1} more" if len(strays) > 1 else ""
    first = strays[0]
    return [
        Finding(
            check="strays",
            severity="error",
            measured=f"{first.seconds * 1000:.0f} ms of something else at {first.start:.2f} s{more}",
            expected="the scene that is seen before and after it",
            where=Where(start=first.start, end=first.end),
            advice="Take the stray frames out",
        )
    ]
