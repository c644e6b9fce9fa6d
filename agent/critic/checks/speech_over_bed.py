"""Speech stands out from what plays under it in an outside film.

WCAG 1.4.7 asks for a background 20 dB below speech. Under a caption the speech band is at its speech for a tenth of the
time and at its bed for another tenth, between the words; what lies between the two is 20 dB and more in good films, and
was 10 to 12 with a bed that had been turned up by 12 dB.
"""

from __future__ import annotations

from statistics import median

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.speech import speaks

SOURCE = "WCAG 1.4.7: 20 dB; own bound: 13 dB between the loud and the soft tenth of the speech band"
LEAST_DB, SHORTEST_S, TENTH = 13.0, 1.0, 0.1


def applies(evidence: Evidence) -> bool:
    """With captions, sound, and speech that is meant to be heard."""
    return speaks(evidence) and bool(_depths(evidence))


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the film as a whole."""
    depth = median(_depths(evidence))
    if depth >= LEAST_DB:
        return []
    return [
        Finding(
            check="speech_over_bed",
            severity="error",
            measured=f"speech stands {depth:.0f} dB above what is heard between its words",
            expected=f"at least {LEAST_DB:g} dB",
            advice="Turn the music down while somebody speaks",
        )
    ]


def _depths(evidence: Evidence) -> list[float]:
    """For each caption of a second or more, how far its loud moments are above its soft ones."""
    band = evidence.speech_band
    assert band is not None
    found: list[float] = []
    for _, cue in evidence.film_cues():
        levels = sorted(band.levels[int(cue.start / band.step_s) : int(cue.end / band.step_s)])
        if len(levels) * band.step_s >= SHORTEST_S:
            edge = int(len(levels) * TENTH)
            found.append(levels[-1 - edge] - levels[edge])
    return found
