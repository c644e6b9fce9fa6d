"""Loudness and true peak as ITU-R BS.1770-4 defines them, from numpy alone; the tests compare with ffmpeg."""

from __future__ import annotations

import math
from functools import cache, reduce

import numpy as np

from tools.audio.filters import Biquad, convolve, filtered, kernel
from tools.media.pcm import CHUNK, RATE, Curve, Samples, decibels

SILENCE = -math.inf
HOP = RATE // 10
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
OVERSAMPLING = 4
_PHASE_TAPS = 24

# The two stages of K-weighting at 48 kHz, tables 1 and 2 of BS.1770-4.
K_WEIGHTING = (
    Biquad((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)),
    Biquad((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)


def integrated(samples: Samples) -> float:
    """Integrated loudness in LUFS; SILENCE for what is silent; shorter than 0.4 s is measured as one block."""
    return gated(block_powers(samples))


def gated(powers: Curve) -> float:
    """Loudness over blocks, the silent and the much quieter ones left out."""
    loud = powers[powers > _power(ABSOLUTE_GATE)]
    if not len(loud):
        return SILENCE
    loud = loud[loud > loud.mean() * 10 ** (RELATIVE_GATE / 10)]
    return _loudness(float(loud.mean()))


def block_powers(samples: Samples) -> Curve:
    """Weighted power, summed over channels, of 400 ms blocks that begin every 100 ms."""
    hops = sum((_hop_powers(samples[:, i]) for i in range(samples.shape[1])), np.zeros(1))
    if len(hops) < 4:
        seconds = max(len(samples) / RATE, 1 / RATE)
        return np.array([hops.sum() * (HOP / RATE) / seconds])
    return np.convolve(hops, np.full(4, 0.25), mode="valid")


def true_peak(samples: Samples) -> float:
    """The highest inter-sample peak in dBTP, at four times the sample rate."""
    return decibels(float(peak_curve(samples, 1).max())) if len(samples) else decibels(0.0)


def peak_curve(samples: Samples, span: int) -> Samples:
    """The highest oversampled magnitude over all channels in each span of `span` samples; `span` divides CHUNK."""
    tops = [np.zeros(0, dtype=np.float32)]
    for start in range(0, len(samples), CHUNK):
        first = max(0, start - 2 * _PHASE_TAPS)
        highest = _magnitudes(samples[first : start + CHUNK + 2 * _PHASE_TAPS])[start - first :][:CHUNK]
        spans = -(-min(len(highest), len(samples) - start) // span)
        padded = np.pad(highest, (0, spans * span - len(highest)))
        tops.append(padded.reshape(spans, span).max(axis=1))
    return np.concatenate(tops)


def _magnitudes(samples: Samples) -> Samples:
    # Channel by channel: numpy is slow along a short last axis.
    channels = [np.ascontiguousarray(samples[:, index]) for index in range(samples.shape[1])]
    highest = reduce(np.maximum, (np.abs(channel) for channel in channels))
    for channel in channels:
        for between in filtered(np.pad(channel, _PHASE_TAPS), _phases()):
            np.maximum(highest, np.abs(between, out=between), out=highest)
    return highest


@cache
def _weighting() -> Curve:
    return kernel(K_WEIGHTING)


def _phases() -> list[Curve]:
    places = np.arange(-_PHASE_TAPS, _PHASE_TAPS + 1)
    window = np.cos(np.pi * places / (2 * _PHASE_TAPS + 2)) ** 2
    return [np.sinc(places - phase / OVERSAMPLING) * window for phase in range(1, OVERSAMPLING)]


def _hop_powers(channel: Samples) -> Curve:
    """Weighted power of each 100 ms, chunk by chunk so that long films need no more memory."""
    if len(channel) < HOP:
        channel = np.pad(channel, (0, HOP - len(channel)))
    taps = _weighting()
    powers = []
    for start in range(0, len(channel) // HOP * HOP, CHUNK):
        first = max(0, start - len(taps))
        weighted = convolve(np.ascontiguousarray(channel[first : start + CHUNK]), taps)[start - first :]
        count = len(weighted) // HOP
        powers.append(np.square(weighted[: count * HOP]).reshape(count, HOP).mean(axis=1, dtype=np.float64))
    return np.concatenate(powers)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _loudness(power: float) -> float:
    return -0.691 + 10 * math.log10(power)
