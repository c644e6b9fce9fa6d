"""Where an outside film speaks, it has captions: no long stretch between them is as loud as speech under them.

A bed lies 10 dB below speech in a mix that can be understood, but swells in the pauses; so it also has to sound like
speech for a second.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.speech import is_spoken, loud, speaks, windows

SOURCE = "FCC 47 CFR 79.1(j): complete; own bounds: 1 s of speech within 8 dB of the rest"
SHORTEST_S, NEAR_DB, AFTER_S, BEFORE_S = 1.0, 8.0, 0.35, 0.15


def applies(evidence: Evidence) -> bool:
    """With captions, sound, and speech that is meant to be heard."""
    return speaks(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each stretch of speech without a caption."""
    cues = sorted((cue for _, cue in evidence.film_cues()), key=lambda cue: cue.start)
    usual = median(loud(evidence, cue.start, cue.end) for cue in cues)
    edges = [0.0, *(edge for cue in cues for edge in (cue.start, cue.end)), evidence.video.end]
    gaps = [(start + AFTER_S, end - BEFORE_S) for start, end in list(pairwise(edges))[::2]]
    return [
        Finding(
            check="speech_captioned",
            severity="error",
            measured=f"speech at {loud(evidence, start, end):.0f} dBFS and no caption from {start:.2f} to {end:.2f} s",
            expected="a caption for everything that is said",
            where=Where(start=round(start, 3), end=round(end, 3)),
            advice="Write the caption that is missing",
        )
        for start, end in gaps
        if end - start >= SHORTEST_S and _speech(evidence, start, end, usual - NEAR_DB)
    ]


def _speech(evidence: Evidence, start: float, end: float, least: float) -> bool:
    """Whether somebody speaks in the gap for a second, as loud as under the captions."""
    return any(is_spoken(evidence, *part) and loud(evidence, *part) > least for part in windows(start, end))
