"""A voice is as loud in one half of an outside film as in the other: no jump from one scene to the next.

Compared by the level of the speech band under each caption, before and behind every place in the film. Three quarters
of the captions on one side have to be louder than three quarters of those on the other, and their middles 5 dB apart.
EBU Tech 3343 keeps foreground speech within 4 LU; in good films the largest such step is 3.6 dB.
"""

from __future__ import annotations

from statistics import median

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.speech import loud, speaks
from tools.media.timing import Cue

SOURCE = "EBU Tech 3343: foreground speech within 4 LU; own bound: 5 dB"
LARGEST_DB, SHORTEST_S, FEWEST = 5.0, 1.0, 2


def applies(evidence: Evidence) -> bool:
    """With four captions, sound, and speech that is meant to be heard."""
    return speaks(evidence) and len(_long(evidence)) >= 2 * FEWEST


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, at the largest step."""
    cues = _long(evidence)
    levels = [loud(evidence, cue.start, cue.end) for cue in cues]
    steps = [(_step(levels[:place], levels[place:]), place) for place in range(FEWEST, len(cues) - FEWEST + 1)]
    largest, place = max(steps, key=lambda step: abs(step[0]))
    if abs(largest) < LARGEST_DB:
        return []
    side = "louder" if largest > 0 else "softer"
    return [
        Finding(
            check="speech_level",
            severity="error",
            measured=f"speech is {abs(largest):.0f} dB {side} from {cues[place].start:.2f} s on",
            expected=f"within {LARGEST_DB:g} dB",
            where=Where(start=round(cues[place].start, 3), end=round(cues[-1].end, 3)),
            advice="Level the voice before the mix",
        )
    ]


def _long(evidence: Evidence) -> list[Cue]:
    return [
        cue for _, cue in evidence.film_cues() if cue.end - cue.start >= SHORTEST_S and cue.end <= evidence.video.end
    ]


def _step(before: list[float], after: list[float]) -> float:
    """How much louder it is behind a place, in dB; 0 where both sides overlap."""
    before, after = sorted(before), sorted(after)
    up = after[len(after) // 4] - before[-1 - len(before) // 4]
    down = before[len(before) // 4] - after[-1 - len(after) // 4]
    return median(after) - median(before) if max(up, down) > 0 else 0.0
