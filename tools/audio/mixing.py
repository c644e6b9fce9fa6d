"""How voice and music share a film: levels, and music that steps back before each line begins.

Where speech lies is known in advance, so the gain is drawn as a curve and no compressor has to chase it: no pumping.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.audio.dynamics import apply_gain
from tools.audio.loudness import HOP, SILENCE, block_powers, gated
from tools.audio.music_sound import MUSIC_LUFS
from tools.audio.voice_sound import VOICE_LUFS
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Curve, Samples, amplitude, read_wav, stereo

DUCK_DB = 12.0
LEAST_DISTANCE_LU = 14.0
EFFECTS_DUCK_DB = 6.0
EFFECTS_DISTANCE_LU = 18.0
_LOOK_AHEAD_S, _ATTACK_S = 0.15, 0.12
# How long the music stays down after a line, and how long it takes to come back, in seconds.
_BETWEEN_LINES = (0.25, 0.5)
_AT_THE_END = (0.1, 0.35)
_MERGED_GAP_S = 0.6
_GAIN_STEP = 480
# One channel played on both sides is this much louder than on one.
_STEREO_LU = 3.01

Span = tuple[float, float]


@dataclass(frozen=True)
class Speech:
    """The voice stem on one channel, when it speaks, and how loud it is then, played on both sides."""

    samples: Samples
    spans: tuple[Span, ...]
    lufs: float


def place(paths: Sequence[Path], starts: Sequence[float], frames: int) -> Speech:
    """The lines at their starts in seconds, together at VOICE_LUFS."""
    voice = np.zeros((frames, 1), dtype=np.float32)
    spans = []
    for path, start in zip(paths, starts, strict=True):
        line = _read(path)
        first = round(start * RATE)
        if first < 0 or first + len(line) > frames:
            end = start + len(line) / RATE
            raise InvalidRequest(f"a line from {start:.2f} to {end:.2f} s is outside the film's {frames / RATE:.2f} s")
        voice[first : first + len(line)] += line.mean(axis=1, keepdims=True)
        spans.append((start, start + len(line) / RATE))
    merged = tuple(merge(spans))
    powers = block_powers(voice)
    level = gated(powers)
    if level == SILENCE:
        return Speech(voice, merged, SILENCE)
    voice *= np.float32(amplitude(VOICE_LUFS - _STEREO_LU - level))
    return Speech(voice, merged, gated(_within(powers, merged)) + VOICE_LUFS - level)


def underscore(path: Path, speech: Speech) -> Samples:
    """The music at its level, turned down under speech until it is at least LEAST_DISTANCE_LU below."""
    bed = _fitted(path, len(speech.samples))
    powers = block_powers(bed)
    level = gated(powers)
    if level == SILENCE:
        return bed
    bed *= np.float32(amplitude(MUSIC_LUFS - level))
    under = gated(_within(powers, speech.spans)) + MUSIC_LUFS - level
    return _ducked(bed, speech, under, DUCK_DB, LEAST_DISTANCE_LU)


def underlay(path: Path, speech: Speech) -> Samples:
    """The effects as loud as they come, under speech at least EFFECTS_DISTANCE_LU below it."""
    sounds = _fitted(path, len(speech.samples))
    under = gated(_within(block_powers(sounds), speech.spans))
    return _ducked(sounds, speech, under, EFFECTS_DUCK_DB, EFFECTS_DISTANCE_LU)


def _fitted(path: Path, frames: int) -> Samples:
    """A file on two channels, cut or filled with silence to this length."""
    samples = stereo(_read(path))[:frames]
    return np.pad(samples, ((0, frames - len(samples)), (0, 0))) if len(samples) < frames else samples


def _ducked(bed: Samples, speech: Speech, under: float, depth_db: float, distance_lu: float) -> Samples:
    """Turned down in place by `depth_db` under speech, and by more where it would come nearer than `distance_lu`."""
    if not speech.spans:
        return bed
    extra = max(0.0, under - depth_db - (speech.lufs - distance_lu)) if speech.lufs > SILENCE else 0.0
    return apply_gain(bed, duck(speech.spans, len(bed), depth_db + extra), _GAIN_STEP, out=bed)


def _read(path: Path) -> Samples:
    samples, rate = read_wav(path)
    if rate != RATE:
        raise InvalidRequest(f"{path.name} has {rate} samples a second; a mix needs {RATE}")
    return samples


def _within(powers: Curve, spans: Sequence[Span]) -> Curve:
    """The powers of those 400 ms blocks whose middle is spoken over."""
    middles = np.arange(len(powers)) * HOP / RATE + 0.2
    inside = np.zeros(len(powers), dtype=bool)
    for start, end in spans:
        inside |= (middles >= start) & (middles <= end)
    return powers[inside]


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
        hold, release = _AT_THE_END if (start, end) == spans[-1] else _BETWEEN_LINES
        fall = np.clip((times - (start - _LOOK_AHEAD_S)) / _ATTACK_S, 0, 1)
        rise = np.clip((times - (end + hold)) / release, 0, 1)
        down = np.maximum(down, _eased(fall) * (1 - _eased(rise)))
    return np.asarray(10 ** (-depth_db * down / 20))


def _eased(share: Curve) -> Curve:
    return share * share * (3 - 2 * share)
