"""Where an outside film has captions, something is heard: speech that was dropped leaves the bed or nothing.

The level of the speech band under each caption against that of all captions: 12 dB is more than a speaker's own range
(EBU Tech 3343 takes 20 LU for the whole programme), and the bed of a mix lies at least 10 dB below speech. A bed that
swells where the voice is missing is told by what it is: notes that are held under the whole caption.
"""

from __future__ import annotations

from statistics import median

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.speech import loud, music_alone, speaks, spoken_share
from tools.media.timing import Cue

SOURCE = "own bounds: 10 dB below the other captions, or -50 dBFS"
BELOW_DB, SILENT_DB = 10.0, -50.0
SYLLABLES_S, LEAST_SHARE = 0.4, 0.1
SHORTEST_MUSIC_S = 1.2  # a word may fall on a note that is held


def applies(evidence: Evidence) -> bool:
    """With captions, sound, and speech that is meant to be heard."""
    return speaks(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each caption without speech."""
    cues = [cue for _, cue in evidence.film_cues() if cue.start < evidence.video.end - 0.2]
    levels = [loud(evidence, cue.start, cue.end) for cue in cues]
    usual = median(levels) if levels else 0.0
    best = max(levels, default=0.0)
    usual = max(usual, best - BELOW_DB / 2)
    return [
        Finding(
            check="speech_heard",
            severity="error",
            measured=f"speech band at {level:.0f} dBFS under “{' '.join(cue.lines)[:60]}”",
            expected=f"speech at about {usual:.0f} dBFS, as under other captions",
            where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
            advice="Put the scene's speech back into the mix",
        )
        for cue, level in zip(cues, levels, strict=True)
        if _is_missing(evidence, cue, level, usual)
    ]


def _is_missing(evidence: Evidence, cue: Cue, level: float, usual: float) -> bool:
    """Whether nothing is heard, or too little that is no speech, or music alone."""
    long = cue.end - cue.start >= SHORTEST_MUSIC_S
    if level < SILENT_DB or (long and music_alone(evidence, cue.start, cue.end)):
        return True
    return level < usual - BELOW_DB and spoken_share(evidence, cue.start, cue.end, SYLLABLES_S) < LEAST_SHARE
