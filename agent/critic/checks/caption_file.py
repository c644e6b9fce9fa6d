"""A caption file that others wrote is sound: readable, in order, two lines at most, and within the film."""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "SubRip's form; Netflix Timed Text: two lines; captions end with the film"
BEYOND_S = 0.25


def applies(evidence: Evidence) -> bool:
    """With an outside caption file."""
    return evidence.outside and bool(evidence.srt or evidence.caption_faults)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each fault of the file, and one for captions beyond the film's end."""
    found = [
        Finding(check="caption_file", severity="error", measured=fault, expected="a sound file")
        for fault in evidence.caption_faults
    ]
    last = max((cue.end for _, cue in evidence.film_cues()), default=0.0)
    if last > evidence.video.end + BEYOND_S:
        found.append(
            Finding(
                check="caption_file",
                severity="error",
                measured=f"captions go on until {last:.2f} s",
                expected=f"no longer than the film, {evidence.video.end:.2f} s",
                where=Where(start=round(evidence.video.end, 3), end=round(last, 3)),
                advice="A scene is missing, or the captions belong to another cut",
            )
        )
    return found
