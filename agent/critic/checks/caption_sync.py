"""Captions of an outside film begin where speech begins: neither they nor the sound are late or early.

All captions are moved together until what is heard changes most at their starts: the level of the speech band rises,
and its colour begins to change, as that of speech does and that of held notes does not. ITU-R BT.1359-1 accepts 90 ms
early and 185 ms late; Netflix asks for captions within 3 frames. Where there are ten captions, both halves of them are
looked at by themselves as well: a sound at another speed is right at first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.speech import speaks
from tools.post.measurement import SpeechBand

SOURCE = "ITU-R BT.1359-1 (+90 / -185 ms); own bounds: speech from 0.1 s before to 0.3 s after"
EARLIEST_S, LATEST_S, RANGE_S, BESIDE_S = -0.10, 0.30, 1.5, 0.30
FEWEST_STARTS, FEWEST_OF_HALF = 3, 5
LEAST_RISE, LEAST_GAIN = 8.0, 2.5
FLOOR_DB, CEILING_DB = -50.0, -12.0
STEADY_DB, LEAST_STEADY, MOST_STEADY = 30.0, 0.2, 0.9
"""A change from held notes to speech, about 0.4, counts like 12 dB."""
NOTHING = FLOOR_DB - STEADY_DB * MOST_STEADY


def applies(evidence: Evidence) -> bool:
    """With three captions and speech: fewer starts agree with something by chance."""
    return len(evidence.film_cues()) >= FEWEST_STARTS and speaks(evidence)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    starts = [cue.start for _, cue in evidence.film_cues() if cue.start < evidence.video.end]
    half = len(starts) // 2
    parts = [starts, *((starts[:half], starts[half:]) if half >= FEWEST_OF_HALF else ())]
    shifts = [best_shift(speechlike(band), part, band.step_s) for part in parts]
    wrong = [late for late, gain in shifts if gain >= LEAST_GAIN and not EARLIEST_S <= late <= LATEST_S]
    if not wrong:
        return []
    late = wrong[0]
    which = "earlier" if late > 0 else "later"
    return [
        Finding(
            check="caption_sync",
            severity="error",
            measured=f"captions begin {abs(late):.2f} s {which} than speech",
            expected=f"speech {-EARLIEST_S} s before to {LATEST_S} s after its caption",
            advice="Move the captions, or the sound if the picture agrees with the captions",
        )
    ]


def speechlike(band: SpeechBand) -> list[float]:
    """How much each moment sounds like speech: its level, less for a held colour; in dB."""
    return [
        min(max(level, FLOOR_DB), CEILING_DB) - STEADY_DB * min(max(steady, LEAST_STEADY), MOST_STEADY)
        for level, steady in zip(band.levels, band.steady, strict=False)
    ]


def best_shift(course: Sequence[float], starts: Sequence[float], step: float) -> tuple[float, float]:
    """Seconds by which speech begins after the starts, and how many dB better that fits than a good place."""
    sums = [0.0, *accumulate(course)]
    width = round(BESIDE_S / step)
    reach = round(RANGE_S / step)
    rises = {
        shift: _rise(sums, [round(start / step) + shift for start in starts], width)
        for shift in range(-reach, reach + 1)
    }
    near = max(rises[shift] for shift in range(round(EARLIEST_S / step), round(LATEST_S / step) + 1))
    best = max(rises, key=lambda shift: (rises[shift], -abs(shift)))
    if rises[best] < LEAST_RISE:
        return 0.0, 0.0
    return best * step, rises[best] - near


def _rise(sums: Sequence[float], places: Sequence[int], width: int) -> float:
    """How much more like speech it is after the places than before them, on average, in dB."""
    total = 0.0
    for place in places:
        after = _mean(sums, place, place + width)
        before = _mean(sums, place - width, place)
        total += after - before
    return total / max(len(places), 1)


def _mean(sums: Sequence[float], start: int, end: int) -> float:
    inside = max(min(end, len(sums) - 1), 0) - max(min(start, len(sums) - 1), 0)
    heard = sums[max(min(end, len(sums) - 1), 0)] - sums[max(min(start, len(sums) - 1), 0)]
    return (heard + (end - start - inside) * NOTHING) / (end - start)
