"""Where there is speech, it is heard; where there is music, it does not drop out.

1 s below -60 dBFS between the first and last word of a scene is an error: a pause for breath is shorter and, under
music, never silent. 2 s of silence in a film with music is a warning.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding

SOURCE = "silencedetect's -60 dB; own bounds: 1 s in speech, 2 s in a film with music"
IN_SPEECH_S = 1.0
ANYWHERE_S = 2.0


def applies(evidence: Evidence) -> bool:
    """With sound."""
    return evidence.sound is not None


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each silent stretch."""
    assert evidence.sound is not None
    found: list[Finding] = []
    for span in evidence.sound.silent:
        in_speech = max((_overlap(span.start, span.end, *speech) for speech in evidence.speech()), default=0.0)
        if evidence.speaks and in_speech >= IN_SPEECH_S:
            found.append(_finding(evidence, span.start, span.end, "while somebody should speak", "error"))
        elif evidence.storyboard.sound.music and span.seconds >= ANYWHERE_S:
            found.append(_finding(evidence, span.start, span.end, "in a film with music", "warning"))
    return found


def _overlap(start: float, end: float, other_start: float, other_end: float) -> float:
    return min(end, other_end) - max(start, other_start)


def _finding(evidence: Evidence, start: float, end: float, context: str, severity: str) -> Finding:
    return Finding(
        check="silence",
        severity="error" if severity == "error" else "warning",
        measured=f"{end - start:.2f} s of silence from {start:.2f} s, {context}",
        expected="sound throughout",
        where=evidence.at("voice", start, end),
        advice="Mix the film again with the scene's speech in its place",
        change="remix",
    )
