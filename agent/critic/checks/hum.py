"""No mains hum: a steady line at 50 or 60 Hz and its harmonics through most of the film.

-60 dB of full scale is where a line is heard in a quiet room beside speech at -20; EBU Tech 3276 asks less of a room.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "own bound: a line 12 dB above its surroundings, -60 dBFS, in 60 % of the film"
LOUDEST_DB, SHARE = -60.0, 0.6


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
            measured=f"{line.hertz} Hz at {line.level_db:.0f} dBFS in {line.share:.0%} of the film",
            expected=f"no line above {LOUDEST_DB:g} dBFS",
            advice=f"Filter {line.hertz} Hz and its harmonics, or record again",
        )
        for line in evidence.speech_band.hum
        if line.level_db >= LOUDEST_DB and line.share >= SHARE
    ]
