"""Level over time: compressor, de-esser and a limiter that looks ahead and knows true peaks.

Gains are worked out once a millisecond or finer and drawn as straight lines between, so the recursions stay short.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tools.audio.filters import treble
from tools.audio.loudness import peak_curve
from tools.media.pcm import RATE, Curve, Samples, amplitude

STEP = 48
LIMIT_STEP = 24
_LOOK_AHEAD = 10
_LIMIT_RELEASE_S = 0.09


@dataclass(frozen=True)
class Compression:
    """A compressor's settings; the threshold counts in dB against the root mean square."""

    threshold_db: float
    ratio: float
    attack_s: float = 0.006
    release_s: float = 0.09


def compress(samples: Samples, settings: Compression) -> None:
    """Turns down, in place, what lies above the threshold, all channels alike."""
    apply_gain(samples, _reduction(samples, settings), STEP, out=samples)


def de_ess(samples: Samples, settings: Compression, hertz: float = 5_500.0) -> None:
    """Turns down, in place, the band above `hertz` where that band is loud."""
    hiss = np.stack([treble(samples[:, index], hertz) for index in range(samples.shape[1])], axis=1)
    samples += apply_gain(hiss, _reduction(hiss, settings), STEP) - hiss


def limit(samples: Samples, ceiling_db: float, gain: float = 1.0, peaks: Samples | None = None) -> Samples:
    """Turns up by `gain` and holds the true peak at the ceiling.

    `peaks` are those of the samples before the gain, for callers that try several gains.
    """
    known = peak_curve(samples, LIMIT_STEP) if peaks is None else peaks
    needed = np.minimum(1.0, amplitude(ceiling_db) / np.maximum(known.astype(np.float64) * gain, 1e-9))
    if needed.min() >= 1.0:
        return samples * np.float32(gain)
    return apply_gain(samples, _smooth(needed) * gain, LIMIT_STEP)


def apply_gain(samples: Samples, gains: Curve, step: int, out: Samples | None = None) -> Samples:
    """Multiplies by a curve that has one value in the middle of every `step` samples; `out` may be the samples."""
    result = np.empty_like(samples) if out is None else out
    centres = np.arange(len(gains)) * step + step / 2
    for start in range(0, len(samples), RATE):
        places = np.arange(start, min(start + RATE, len(samples)))
        drawn = np.interp(places, centres, gains).astype(np.float32)[:, None]
        np.multiply(samples[start : start + RATE], drawn, out=result[start : start + RATE])
    return result


def _reduction(samples: Samples, settings: Compression) -> Curve:
    count = -(-len(samples) // STEP)
    power = np.square(samples) @ np.full(samples.shape[1], 1 / samples.shape[1], dtype=np.float32)
    level = np.pad(power, (0, count * STEP - len(power))).reshape(count, STEP).mean(axis=1, dtype=np.float64)
    over = 10 * np.log10(np.maximum(level, 1e-12)) - settings.threshold_db
    wanted = np.maximum(over, 0.0) * (1 / settings.ratio - 1)
    return np.asarray(10 ** (_follow(wanted, settings.attack_s, settings.release_s) / 20))


def _follow(wanted: Curve, attack_s: float, release_s: float) -> Curve:
    down, up = (1 - math.exp(-STEP / RATE / seconds) for seconds in (attack_s, release_s))
    level, followed = 0.0, np.empty(len(wanted))
    for index, value in enumerate(wanted.tolist()):
        level += (value - level) * (down if value < level else up)
        followed[index] = level
    return followed


def _smooth(needed: Curve) -> Curve:
    """Falls before each peak, recovers after it, and is nowhere above what is needed."""
    padded = np.pad(needed, _LOOK_AHEAD, constant_values=1.0)
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _LOOK_AHEAD + 1).min(axis=1)
    up = 1 - math.exp(-LIMIT_STEP / RATE / _LIMIT_RELEASE_S)
    level, held = 1.0, np.empty(len(lowest))
    for index, value in enumerate(lowest.tolist()):
        level = value if value < level else level + (value - level) * up
        held[index] = level
    window = np.hanning(2 * _LOOK_AHEAD + 1)
    return np.convolve(np.pad(held, _LOOK_AHEAD - 1, mode="edge"), window[1:-1] / window.sum(), mode="valid")
