"""No mains hum: no steady line at 50 or 60 Hz or their harmonics through four fifths of the film.

-66 dB of full scale is where a line is heard in a quiet room beside speech at -20. On films without hum, the line that
lasts is at most 4 dB above its neighbours; with hum 28 dB below the film's loudness at least 8 dB.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "own bounds: a line 7 dB above its surroundings, -66 dBFS, in four fifths of the film"
LOUDEST_DB, MOST_ABOVE_DB = -66.0, 7.0


def applies(evidence: Evidence) -> bool:
    """With sound that was listened to for it."""
    return evidence.speech_band is not None


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each mains frequency."""
    assert evidence.speech_band is not None
    return [
        Finding(
            check="hum",
            severity="error",
            measured=f"{line.hertz} Hz at {line.level_db:.0f} dBFS, {line.above_db:.0f} dB above its surroundings",
            expected=f"no line above {LOUDEST_DB:g} dBFS",
            advice=f"Filter {line.hertz} Hz and its harmonics, or record again",
        )
        for line in evidence.speech_band.hum
        if line.level_db >= LOUDEST_DB and line.above_db >= MOST_ABOVE_DB
    ]
