"""Where an outside film speaks, it has captions: no long stretch between them is as loud as speech under them.

A bed lies 10 dB below speech in a mix that can be understood; within 5 dB of speech, somebody speaks.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from agent.critic.checks.speech_heard import loud
from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "FCC 47 CFR 79.1(j): complete; own bounds: 1 s within 5 dB of speech"
SHORTEST_S, NEAR_DB, EDGE_S = 1.0, 5.0, 0.1


def applies(evidence: Evidence) -> bool:
    """With captions and sound."""
    return evidence.outside and any(evidence.cues) and evidence.speech_band is not None


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each stretch of speech without a caption."""
    cues = sorted((cue for _, cue in evidence.film_cues()), key=lambda cue: cue.start)
    usual = median(loud(evidence, cue.start, cue.end) for cue in cues)
    edges = [0.0, *(edge for cue in cues for edge in (cue.start, cue.end)), evidence.video.end]
    gaps = [(start + EDGE_S, end - EDGE_S) for start, end in list(pairwise(edges))[::2] if end - start >= SHORTEST_S]
    return [
        Finding(
            check="speech_captioned",
            severity="error",
            measured=f"{level:.0f} dBFS in the speech band and no caption from {start:.2f} to {end:.2f} s",
            expected=f"captions, as speech is at {usual:.0f} dBFS",
            where=Where(start=round(start, 3), end=round(end, 3)),
            advice="Write the caption that is missing",
        )
        for start, end in gaps
        if (level := loud(evidence, start, end)) > usual - NEAR_DB
    ]
