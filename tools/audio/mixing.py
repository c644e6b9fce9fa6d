"""How voice and music share a film: levels, and music that steps back before each line begins.

Where speech lies is known in advance, so the gain is drawn as a curve and no compressor has to chase it: no pumping.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.audio.dynamics import apply_gain
from tools.audio.loudness import SILENCE, integrated
from tools.audio.voice_sound import VOICE_LUFS
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Curve, Samples, amplitude, read_wav, stereo

MUSIC_LUFS = -22.0
DUCK_DB = 12.0
LEAST_DISTANCE_LU = 14.0
_LOOK_AHEAD_S, _ATTACK_S, _HOLD_S, _RELEASE_S = 0.15, 0.12, 0.25, 0.5
_MERGED_GAP_S = 0.6
_GAIN_STEP = 480

Span = tuple[float, float]


def place(paths: Sequence[Path], starts: Sequence[float], frames: int) -> tuple[Samples, list[Span]]:
    """The voice stem on one channel at VOICE_LUFS, and when it speaks."""
    voice = np.zeros((frames, 1), dtype=np.float32)
    spans = []
    for path, start in zip(paths, starts, strict=True):
        line, rate = read_wav(path)
        if rate != RATE:
            raise InvalidRequest(f"{path.name} has {rate} samples a second; spoken lines need {RATE}")
        first = round(start * RATE)
        if first < 0 or first + len(line) > frames:
            end = start + len(line) / RATE
            raise InvalidRequest(f"a line from {start:.2f} to {end:.2f} s is outside the film's {frames / RATE:.2f} s")
        voice[first : first + len(line)] += line.mean(axis=1, keepdims=True)
        spans.append((start, start + len(line) / RATE))
    _set_loudness(voice, VOICE_LUFS + _STEREO_LU)
    return voice, merge(spans)


# One channel played on both sides measures 3 LU louder than on one.
_STEREO_LU = -3.01


def underscore(path: Path, voice: Samples, spans: Sequence[Span], frames: int) -> Samples:
    """The music at its level, turned down under speech until it is at least LEAST_DISTANCE_LU below."""
    music, rate = read_wav(path)
    if rate != RATE:
        raise InvalidRequest(f"{path.name} has {rate} samples a second; music needs {RATE}")
    bed = np.zeros((frames, 2), dtype=np.float32)
    bed[: len(music)] = stereo(music)[:frames]
    _set_loudness(bed, MUSIC_LUFS)
    if not spans:
        return bed
    spoken = integrated(_only(voice, spans)) - _STEREO_LU
    under = integrated(_only(bed, spans)) - DUCK_DB
    extra = max(0.0, under - (spoken - LEAST_DISTANCE_LU)) if spoken > SILENCE else 0.0
    return apply_gain(bed, duck(spans, frames, DUCK_DB + extra), _GAIN_STEP)


def merge(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those with short gaps between them joined."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start - merged[-1][1] < _MERGED_GAP_S:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def duck(spans: Sequence[Span], frames: int, depth_db: float) -> Curve:
    """One gain for every 10 ms: down before each span, held a moment after it, then up again."""
    times = (np.arange(-(-frames // _GAIN_STEP)) + 0.5) * _GAIN_STEP / RATE
    down = np.zeros(len(times))
    for start, end in spans:
        fall = np.clip((times - (start - _LOOK_AHEAD_S)) / _ATTACK_S, 0, 1)
        rise = np.clip((times - (end + _HOLD_S)) / _RELEASE_S, 0, 1)
        down = np.maximum(down, _eased(fall) * (1 - _eased(rise)))
    return np.asarray(10 ** (-depth_db * down / 20))


def _eased(share: Curve) -> Curve:
    return share * share * (3 - 2 * share)


def _only(samples: Samples, spans: Sequence[Span]) -> Samples:
    return np.concatenate([samples[round(start * RATE) : round(end * RATE)] for start, end in spans])


def _set_loudness(samples: Samples, lufs: float) -> None:
    level = integrated(samples)
    if level > SILENCE:
        samples *= np.float32(amplitude(lufs - level))
