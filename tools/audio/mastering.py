"""The last step of sound: one gain and a limiter, tried again until loudness and peak both hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.audio.dynamics import LIMIT_STEP, limit
from tools.audio.loudness import ABSOLUTE_GATE, SILENCE, integrated, peak_curve, true_peak
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, amplitude, read_wav, stereo

# Coding to AAC lifts peaks by up to 0.7 dB, most where bright music plays alone.
CODING_DB = 0.8
_ROUNDS = 4
_CLOSE_LU = 0.1
_MOST_GAIN_DB = 40.0
_LEAST_SHARE = 0.3


@dataclass(frozen=True)
class Mastered:
    """Finished sound and its measures."""

    samples: Samples
    lufs: float
    true_peak: float


def master(path: Path, lufs: float, peak_db: float, seconds: float) -> Mastered:
    """The file at this loudness, its true peak CODING_DB below the limit."""
    mix, rate = read_wav(path)
    if rate != RATE:
        raise InvalidRequest(f"{path.name} has {rate} samples a second; a mix needs {RATE}")
    samples = _sized(stereo(mix), round(seconds * RATE) if seconds else len(mix))
    level = integrated(samples)
    if level == SILENCE:
        return Mastered(samples, ABSOLUTE_GATE, true_peak(samples))
    peaks = peak_curve(samples, LIMIT_STEP)
    gain_db, before = min(lufs - level, _MOST_GAIN_DB), (0.0, level)
    for _ in range(_ROUNDS):
        finished = limit(samples, peak_db - CODING_DB, amplitude(gain_db), peaks)
        reached = integrated(finished)
        if abs(reached - lufs) <= _CLOSE_LU or gain_db >= _MOST_GAIN_DB:
            break
        yielded = _share((gain_db, reached), before)
        before = (gain_db, reached)
        gain_db = min(gain_db + (lufs - reached) / yielded, _MOST_GAIN_DB)
    return Mastered(finished, reached, true_peak(finished))


def _share(now: tuple[float, float], before: tuple[float, float]) -> float:
    """How much of a step in gain came out as loudness: less and less where the limiter takes hold of the peaks."""
    step = now[0] - before[0]
    return min(1.0, max(_LEAST_SHARE, (now[1] - before[1]) / step)) if step else 1.0


def _sized(samples: Samples, frames: int) -> Samples:
    if len(samples) >= frames:
        return samples[:frames]
    return np.pad(samples, ((0, frames - len(samples)), (0, 0)))
