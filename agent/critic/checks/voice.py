"""Every line of our own films is heard, and none is rushed.

A line lies at most 12 dB below the other lines in the speech band: 10 dB is what a bed lies below speech, and a line
that fell out leaves the bed. A line is rushed where its letters come 1.6 times as fast as in the film's other lines and
above 22 a second: short questions of good films reach 19, and nobody reads captions at more than 20.
"""

from __future__ import annotations

from statistics import median, median_high

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from tools.post.measurement import QUIETEST_DB, SpeechBand

SOURCE = "own bounds: 12 dB below the other lines or -50 dBFS; 1.6 times as fast as the others and 22 letters a second"
BELOW_DB, SILENT_DB = 12.0, -50.0
FASTER, FASTEST_CPS, FEWEST_WORDS = 1.6, 22.0, 4


def applies(evidence: Evidence) -> bool:
    """With speech of our own whose words' times are known."""
    return not evidence.outside and evidence.speaks and any(evidence.words)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each line that is not heard, and for each that is rushed."""
    return [*_unheard(evidence), *_rushed(evidence)]


def _unheard(evidence: Evidence) -> list[Finding]:
    band = evidence.speech_band
    if band is None:
        return []
    spans = {index: span for index, span in _spans(evidence).items() if span[1] - span[0] > 0.2}
    levels = {index: _loud(band, *span) for index, span in spans.items()}
    usual = median_high(levels.values()) if levels else 0.0
    usual = max(usual, max(levels.values(), default=0.0) - BELOW_DB / 2)
    return [
        Finding(
            check="voice",
            severity="error",
            measured=f"the line is at {level:.0f} dBFS in the speech band",
            expected=f"about {usual:.0f} dBFS, as the other lines",
            where=evidence.in_scene("voice", index),
            advice="Speak the line again, and mix it in",
            change="remix",
        )
        for index, level in levels.items()
        if level < max(usual - BELOW_DB, SILENT_DB)
    ]


def _rushed(evidence: Evidence) -> list[Finding]:
    rates = {
        index: sum(len(word.text) + 1 for word in words) / max(words[-1].end - words[0].start, 0.1)
        for index, words in enumerate(evidence.words)
        if len(words) >= FEWEST_WORDS
    }
    found: list[Finding] = []
    for index, rate in rates.items():
        others = [other for scene, other in rates.items() if scene != index]
        bound = max(FASTER * median(others), FASTEST_CPS) if others else 0.0
        if others and rate > bound:
            found.append(
                Finding(
                    check="voice",
                    severity="error",
                    measured=f"{rate:.1f} letters/s are spoken",
                    expected=f"at most {bound:.1f}, by the film's other lines",
                    where=evidence.in_scene("voice", index),
                    advice="Speak the line again at the film's own rate",
                    change="retime",
                    beyond=round(rate - bound, 2),
                )
            )
    return found


def _spans(evidence: Evidence) -> dict[int, tuple[float, float]]:
    """From the first to the last word of each scene, in seconds of the film."""
    return {
        index: (slot.start + slot.speech_at + words[0].start, slot.start + slot.speech_at + words[-1].end)
        for index, (slot, words) in enumerate(zip(evidence.slots, evidence.words, strict=False))
        if words
    }


def _loud(band: SpeechBand, start: float, end: float) -> float:
    """The level that a third of the stretch is above: syllables, not the pauses between them."""
    levels = sorted(band.levels[int(start / band.step_s) : int(end / band.step_s)], reverse=True)
    return levels[len(levels) // 3] if levels else QUIETEST_DB
