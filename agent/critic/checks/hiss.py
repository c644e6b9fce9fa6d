"""No hiss: no steady noise under all that is heard.

An outside film is judged by its quietest moments. Noise of -60 dB of full scale, 45 dB below speech, is what
recordings made with care stay under; the band from 9 to 14 kHz holds a fifth of white noise, 7 dB less.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "ACX audiobook standard: noise floor of at most -60 dBFS; own bounds: -67 dBFS at 9 to 14 kHz, flat to 0.25 dB"
LOUDEST_DB, FLATTEST_DB = -67.0, -0.25


def applies(evidence: Evidence) -> bool:
    """With the sound of an outside film."""
    return evidence.noise_floor is not None


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    assert evidence.noise_floor is not None
    floor = evidence.noise_floor
    if floor.level_db <= LOUDEST_DB or floor.flatness_db <= FLATTEST_DB:
        return []
    return [
        Finding(
            check="hiss",
            severity="error",
            measured=f"steady noise of {floor.level_db:.0f} dBFS from 9 to 14 kHz",
            expected=f"at most {LOUDEST_DB:g} dBFS",
            advice="Reduce the noise of the recording, or record again",
        )
    ]
