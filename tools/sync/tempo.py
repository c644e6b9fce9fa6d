"""Finds the beats of a recording: where its sound rises, how fast that repeats, and the steadiest row of rises.

After D. P. W. Ellis, "Beat Tracking by Dynamic Programming", Journal of New Music Research 36(1), 2007: an onset
envelope, its autocorrelation weighted towards 120 beats a minute, and dynamic programming. Bars are then laid where the
bass is struck and the harmony changes, which is a guess and good for choosing where to cut.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tools.media.pulse import BEATS_OF_BAR, Bar, Pulse

RATE, HOP, WINDOW = 16_000, 128, 512
FRAME_S = HOP / RATE
CLEAR = 0.25
Mono: TypeAlias = NDArray[np.float32]
Envelope: TypeAlias = NDArray[np.float64]

_BANDS, _LOWEST, _HIGHEST = 24, 40.0, 7_600.0
# Up to some 120 Hz, so that a snare is not taken for a kick.
_BASS_BANDS = 3
_CHUNK = 4_096
_COMPRESSION = 1_000.0
# A rise shows in the first frames whose window it enters, before their middle; set by the clicks of the tests.
_ONSET_AT = 0.8 * WINDOW / RATE
# A held tone changes by a ten thousandth of its level, noise by six thousandths.
_LEAST_CHANGE = 1e-3
_SLOWEST, _FASTEST = 50.0, 210.0
_USUAL_S, _OCTAVES = 0.5, 0.9
_TIGHTNESS = 400.0
_STEADY_S = 0.02
_FAINT_DB = -55.0
_LOOP_S = 0.04
_COLOUR = 12


def find_pulse(samples: Mono) -> Pulse:
    """The beats and bars of 16 kHz mono samples; none where the sound does not rise regularly."""
    bands = _spectra(samples)
    levels = _levels(samples, len(bands))
    seconds = len(samples) / RATE
    loud = np.flatnonzero(levels > _FAINT_DB)
    if len(loud) < 2:
        return Pulse(seconds=seconds, sound_to=seconds, clarity=0.0)
    sounding = (int(loud[0]) * FRAME_S, min(seconds, (int(loud[-1]) + 1) * FRAME_S + WINDOW / RATE))
    rises = _rises(bands)
    lag, clarity = _tempo(rises)
    beats = np.zeros(0)
    if clarity >= CLEAR:
        beats = _steadied(_beats(rises, lag) * FRAME_S + _ONSET_AT, seconds)
    if len(beats) < BEATS_OF_BAR:
        return Pulse(seconds=seconds, sound_from=sounding[0], sound_to=sounding[1], clarity=clarity)
    return Pulse(
        seconds=round(seconds, 4),
        sound_from=round(sounding[0], 3),
        sound_to=round(sounding[1], 3),
        bpm=round(60 / float(np.median(np.diff(beats))), 3),
        clarity=round(clarity, 3),
        beats=tuple(round(float(beat), 4) for beat in beats),
        bars=_bars(beats, seconds, bands, levels),
    )


def _spectra(samples: Mono) -> Envelope:
    """Compressed magnitude in bands of equal width on a logarithmic scale, one row each FRAME_S."""
    count = max(0, (len(samples) - WINDOW) // HOP + 1)
    edges = np.geomspace(_LOWEST, _HIGHEST, _BANDS + 1) / (RATE / WINDOW)
    firsts = np.maximum.accumulate(np.maximum(np.round(edges).astype(int), np.arange(1, _BANDS + 2)))
    window = np.hanning(WINDOW).astype(np.float32)
    bands = np.empty((count, _BANDS))
    for first in range(0, count, _CHUNK):
        last = min(count, first + _CHUNK)
        part = samples[first * HOP : (last - 1) * HOP + WINDOW]
        frames = np.lib.stride_tricks.sliding_window_view(part, WINDOW)[::HOP]
        sizes = np.abs(np.fft.rfft(frames * window)) * (2 / WINDOW)
        sums = np.add.reduceat(sizes[:, : firsts[-1]], firsts[:-1], axis=1) / np.diff(firsts)
        bands[first:last] = np.log1p(_COMPRESSION * sums)
    return bands


def _levels(samples: Mono, count: int) -> Envelope:
    blocks = np.square(samples[: count * HOP], dtype=np.float64).reshape(count, HOP).mean(axis=1)
    levels: Envelope = 10 * np.log10(blocks + 1e-12)
    return levels


def _rises(bands: Envelope, least: int = 0, most: int = _BANDS) -> Envelope:
    """How much louder the bands become from frame to frame, smoothed over 20 ms, its slow course taken out."""
    flux = np.maximum(0.0, np.diff(bands[:, least:most], axis=0, prepend=bands[:1, least:most])).sum(axis=1)
    smooth = _smoothed(flux, 20e-3)
    rises = smooth - _smoothed(smooth, 0.4)
    if rises.std() < _LEAST_CHANGE * bands.sum(axis=1).mean():
        return np.zeros(len(rises))
    return np.asarray(rises / (float(rises.std()) or 1.0))


def _smoothed(values: Envelope, seconds: float) -> Envelope:
    width = seconds / FRAME_S
    reach = round(3 * width)
    bell = np.exp(-0.5 * np.square(np.arange(-reach, reach + 1) / width))
    return np.convolve(values, bell / bell.sum())[reach : reach + len(values)]


def _tempo(rises: Envelope) -> tuple[float, float]:
    """Frames of a beat, and how well the rises repeat after so many, 0 to 1."""
    longest = min(len(rises) - 2, 4 * round(60 / _SLOWEST / FRAME_S))
    if longest < 4:
        return 1.0, 0.0
    size = 1 << (len(rises) + longest).bit_length()
    spectrum = np.square(np.abs(np.fft.rfft(rises, size)))
    repeats = np.fft.irfft(spectrum, size)[: longest + 1]
    repeats /= max(float(repeats[0]), 1e-9)
    lags = np.arange(round(60 / _FASTEST / FRAME_S), min(round(60 / _SLOWEST / FRAME_S), longest // 4) + 1)
    if not len(lags):
        return 1.0, 0.0
    # Twice and four times the beat repeat as well, and tell a beat from half of one.
    strength = repeats[lags] + 0.5 * _near(repeats, 2 * lags) + 0.5 * _near(repeats, 4 * lags)
    usual = np.exp(-0.5 * np.square(np.log2(lags * FRAME_S / _USUAL_S) / _OCTAVES))
    lag = int(lags[np.argmax(strength * usual)])
    long = int(np.argmax(repeats[4 * lag - 2 : 4 * lag + 3])) + 4 * lag - 2
    return long / 4, float(np.clip(max(_near(repeats, np.array([lag]))[0], repeats[long]), 0.0, 1.0))


def _near(repeats: Envelope, lags: NDArray[np.int64]) -> Envelope:
    """The highest value within a frame of each lag, as lags are not whole frames."""
    around = [repeats[np.minimum(lags + step, len(repeats) - 1)] for step in (-1, 0, 1)]
    return np.asarray(np.max(around, axis=0))


def _beats(rises: Envelope, lag: float) -> Envelope:
    """The row of frames about `lag` apart that catches the most rises: Ellis, section 2."""
    steps = np.arange(-round(2 * lag), -max(1, round(lag / 2)) + 1)
    costs = -_TIGHTNESS / 4 * np.square(np.log(-steps / lag))
    scores, before = rises.copy(), np.full(len(rises), -1)
    for frame in range(-int(steps[-1]), len(rises)):
        reach = steps[max(0, -(frame + int(steps[0]))) :]
        offers = scores[frame + reach] + costs[len(steps) - len(reach) :]
        best = int(np.argmax(offers))
        if offers[best] > 0:
            scores[frame] += offers[best]
            before[frame] = frame + reach[best]
    frame = len(rises) - 1 - int(np.argmax(scores[::-1][: round(1.5 * lag) or 1]))
    found = []
    while frame >= 0:
        found.append(frame)
        frame = int(before[frame])
    return np.array(found[::-1], dtype=np.float64)


def _steadied(beats: Envelope, seconds: float) -> Envelope:
    """The beats as an even row over the whole track, where they are one but for a frame or two; else as they are."""
    places = np.arange(len(beats))
    kept = np.ones(len(beats), dtype=bool)
    for _ in range(3):
        if kept.sum() < BEATS_OF_BAR - 1:
            return beats
        period, start = np.polyfit(places[kept], beats[kept], 1)
        away = np.abs(beats - (start + period * places))
        kept = away < 2 * _STEADY_S
    if kept.mean() < 0.8 or float(np.median(away)) > _STEADY_S:
        return beats
    first = int(np.ceil(-start / period))
    return np.asarray(np.arange(first, int((seconds - start) / period) + 1) * period + start)


def _bars(beats: Envelope, seconds: float, bands: Envelope, levels: Envelope) -> tuple[Bar, ...]:
    frames = np.clip(np.round((beats - WINDOW / 2 / RATE) / FRAME_S).astype(int), 0, len(bands) - 1)
    first = 0 if _is_loop(beats, seconds) else _first_of_bar(frames, bands)
    starts = range(first, len(beats) - BEATS_OF_BAR + 1, BEATS_OF_BAR)
    ends = [*frames[1:], len(bands)]
    return tuple(_bar(float(beats[at]), slice(frames[at], ends[at + BEATS_OF_BAR - 1]), bands, levels) for at in starts)


def _is_loop(beats: Envelope, seconds: float) -> bool:
    """Whether it begins on a beat and lasts whole bars to a frame or so, as a loop does."""
    bar = BEATS_OF_BAR * float(np.median(np.diff(beats)))
    return bool(beats[0] < _LOOP_S and abs(seconds / bar - round(seconds / bar)) * bar < _LOOP_S)


def _first_of_bar(frames: NDArray[np.int64], bands: Envelope) -> int:
    """Which of the first four beats opens a bar: where the bass rises and the spectrum changes the most."""
    bass = _rises(bands, 0, _BASS_BANDS)
    struck = np.array([bass[max(0, frame - 5) : frame + 6].max() for frame in frames])
    means = np.array([part.mean(axis=0) for part in np.split(bands, frames[1:]) if len(part)])
    changes = np.zeros(len(frames))
    if len(means) == len(frames):
        changes[1:] = np.abs(np.diff(means, axis=0)).mean(axis=1)
    accents = struck / (struck.std() or 1.0) + changes / (changes.std() or 1.0)
    means_of_places = [accents[place::BEATS_OF_BAR].mean() for place in range(min(BEATS_OF_BAR, len(frames)))]
    return int(np.argmax(means_of_places))


def _bar(start: float, span: slice, bands: Envelope, levels: Envelope) -> Bar:
    heard = bands[span] if span.stop > span.start else bands[span.start : span.start + 1]
    shape = heard.mean(axis=0).reshape(_COLOUR, -1).mean(axis=1)
    power = float(np.mean(10 ** (levels[span] / 10))) if span.stop > span.start else 1e-12
    return Bar(
        start=max(0.0, round(start, 4)),
        level_db=round(10 * float(np.log10(power + 1e-12)), 1),
        colour=tuple(round(float(value), 2) for value in shape),
    )
