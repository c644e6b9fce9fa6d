"""Where the brief of an outside film wants music, something is heard between the words.

The quietest tenth of the film, its first and last second left out, for a bed may fade: below -60 dB nothing plays.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "the brief; silencedetect's -60 dB in the speech band"
QUIETEST_DB, TENTH, END_S = -60.0, 0.1, 1.0


def applies(evidence: Evidence) -> bool:
    """With a brief that wants music, and sound."""
    return evidence.outside and evidence.storyboard.sound.music and evidence.speech_band is not None


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    edge = round(END_S / band.step_s)
    inner = sorted(band.levels[edge : len(band.levels) - edge])
    level = inner[int(len(inner) * TENTH)] if inner else 0.0
    if level >= QUIETEST_DB:
        return []
    return [
        Finding(
            check="bed",
            severity="error",
            measured=f"a tenth of the film is below {level:.0f} dBFS",
            expected=f"music throughout, above {QUIETEST_DB:g} dBFS",
            advice="Mix the music in again",
        )
    ]
