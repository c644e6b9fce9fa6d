"""From an engine's raw line to a voice that sits in a mix: 48 kHz, equalised, compressed, de-essed, at one loudness."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.audio.dynamics import Compression, compress, de_ess, limit
from tools.audio.filters import Biquad, Spectrum, high_pass, high_shelf, peak
from tools.audio.loudness import SILENCE, integrated
from tools.media.pcm import RATE, Curve, Samples, amplitude

VOICE_LUFS = -18.0
CEILING_DB = -2.0


@dataclass(frozen=True)
class Tone:
    """What a voice's sound is put right by, and whether it needs a room around it."""

    sections: tuple[Biquad, ...]
    room: bool


SYNTHETIC = Tone(
    (high_pass(80), peak(180, 2.5), peak(400, -2.0), peak(3_000, -2.5), high_shelf(7_500, -3.0)),
    room=True,
)
NATURAL = Tone((high_pass(70),), room=False)
_LEVELLING = Compression(threshold_db=-26.0, ratio=2.5)
_DE_ESSING = Compression(threshold_db=-47.0, ratio=4.0, attack_s=0.002, release_s=0.05)
_BINS = 1 << 16
# A small room: where its echoes come back, in seconds, and how loud.
_ECHOES = ((0.0071, 0.05), (0.0113, -0.042), (0.0173, 0.036), (0.0239, -0.03), (0.0311, 0.024), (0.0389, -0.018))


def finish(samples: Samples, rate: int, tone: Tone = SYNTHETIC) -> Samples:
    """Shapes a mono line; the result is one column, exactly as long in time."""
    shaped = _shape(samples, rate, tone)[:, None]
    shaped *= np.float32(amplitude(-24.0) / max(_loud_part(shaped), 1e-6))
    compress(shaped, _LEVELLING)
    de_ess(shaped, _DE_ESSING)
    level = integrated(shaped)
    if level > SILENCE:
        shaped *= np.float32(amplitude(VOICE_LUFS - level))
    return limit(shaped, CEILING_DB)


def _shape(samples: Samples, rate: int, tone: Tone) -> Samples:
    """Resamples and equalises in one go: the spectrum is already there for the one when the other needs it."""
    frames = len(samples) * RATE // rate
    unit = rate // 150
    whole = _smooth_number(-(-len(samples) // unit) + 4) * unit
    spectrum = np.fft.rfft(samples, whole)
    target = whole * RATE // rate
    for start in range(0, len(spectrum), _BINS):
        part = spectrum[start : start + _BINS]
        bins = np.arange(start, start + len(part), dtype=np.float64)
        part *= _response(bins * (rate / whole), tone) * (target / whole)
    return np.fft.irfft(spectrum, target)[:frames].astype(np.float32, copy=False)


def _response(frequencies: Curve, tone: Tone) -> Spectrum:
    total = np.ones(len(frequencies), dtype=np.complex128)
    for section in tone.sections:
        total *= section.response(frequencies)
    if not tone.room:
        return total
    room = 1 + sum(gain * np.exp(-2j * np.pi * frequencies * delay) for delay, gain in _ECHOES)
    return np.asarray(total * room)


def _loud_part(samples: Samples) -> float:
    """Root mean square of what is not silence."""
    squares = np.square(samples)
    loud = squares[squares > squares.max() * 1e-4]
    return float(np.sqrt(loud.mean())) if len(loud) else 0.0


def _smooth_number(least: int) -> int:
    """The next number made of twos, threes and fives alone, for which the FFT is fast."""
    number = least
    while True:
        rest = number
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return number
        number += 1
