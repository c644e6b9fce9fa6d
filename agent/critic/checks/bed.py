"""Where the brief of an outside film wants music, something is heard throughout: between the words and at both ends.

The quietest tenth of the film, its first and last second left out, for a bed may fade: below -60 dB nothing plays.
Nothing at all at the start, or for longer at the end, means that the sound was moved or cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "the brief; silencedetect's -60 dB in the speech band; ITU-R BT.1359-1: 90 to 185 ms"
QUIETEST_DB, TENTH, END_S = -60.0, 0.1, 1.0
NOTHING_DB, LEAD_S, TAIL_S = -80.0, 0.12, 0.2


def applies(evidence: Evidence) -> bool:
    """With a brief that wants music, and sound."""
    return evidence.outside and evidence.storyboard.sound.music and evidence.speech_band is not None


def check(evidence: Evidence) -> list[Finding]:
    """A finding for a film without a bed, else one for each end without sound."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    edge = round(END_S / band.step_s)
    inner = sorted(band.levels[edge : len(band.levels) - edge])
    level = inner[int(len(inner) * TENTH)] if inner else 0.0
    if level < QUIETEST_DB:
        wanted = f"music throughout, above {QUIETEST_DB:g} dBFS"
        return [_finding(f"a tenth of the film is below {level:.0f} dBFS", wanted, Where())]
    lead = _nothing(band.levels) * band.step_s
    tail = _nothing(band.levels[::-1]) * band.step_s
    end = evidence.video.end
    found: list[Finding] = []
    if lead > LEAD_S:
        where = Where(start=0.0, end=round(lead, 2))
        found.append(_finding(f"nothing is heard in the first {lead:.2f} s", "sound from the start", where))
    if tail > TAIL_S:
        where = Where(start=round(end - tail, 2), end=round(end, 2))
        found.append(_finding(f"nothing is heard in the last {tail:.2f} s", "sound to the end", where))
    return found


def _nothing(levels: Sequence[float]) -> int:
    return sum(1 for _ in takewhile(lambda level: level < NOTHING_DB, levels))


def _finding(measured: str, expected: str, where: Where) -> Finding:
    advice = "Mix the music in again, with the sound where it was"
    return Finding(check="bed", severity="error", measured=measured, expected=expected, where=where, advice=advice)
