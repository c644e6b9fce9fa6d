"""Equalisers and rooms as kernels, applied by FFT in blocks.

Importing scipy.signal takes longer than finishing a whole film's sound, and numpy has no recursive filter; a biquad's
response cut off where it has died away gives the same sound from numpy alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tools.media.pcm import RATE, Curve, Samples

_SMALLEST = 1 << 11
# Samples that are filtered at one time, so that memory does not grow with the length.
_STRETCH = 1 << 18
_FEWEST_ROWS = 4
Spectrum: TypeAlias = NDArray[np.complex128]


@dataclass(frozen=True)
class Biquad:
    """A second-order filter: b over a, with a[0] = 1."""

    b: tuple[float, float, float]
    a: tuple[float, float, float]

    def response(self, frequencies: Curve, rate: float = RATE) -> Spectrum:
        """The complex gain at each frequency in Hz."""
        z = np.exp(-2j * np.pi * frequencies / rate)
        gain: Spectrum = (self.b[0] + z * (self.b[1] + z * self.b[2])) / (self.a[0] + z * (self.a[1] + z * self.a[2]))
        return gain


def high_pass(hertz: float, q: float = math.sqrt(0.5), rate: float = RATE) -> Biquad:
    """Takes away what lies below."""
    cosine, alpha = _angle(hertz, q, rate)
    return _normal(((1 + cosine) / 2, -1 - cosine, (1 + cosine) / 2), (1 + alpha, -2 * cosine, 1 - alpha))


def peak(hertz: float, gain_db: float, q: float = 1.0, rate: float = RATE) -> Biquad:
    """Lifts or lowers what lies around."""
    cosine, alpha = _angle(hertz, q, rate)
    root = 10 ** (gain_db / 40)
    return _normal(
        (1 + alpha * root, -2 * cosine, 1 - alpha * root),
        (1 + alpha / root, -2 * cosine, 1 - alpha / root),
    )


def low_shelf(hertz: float, gain_db: float, rate: float = RATE) -> Biquad:
    """Lifts or lowers what lies below."""
    return _shelf(hertz, gain_db, -1.0, rate)


def high_shelf(hertz: float, gain_db: float, rate: float = RATE) -> Biquad:
    """Lifts or lowers what lies above."""
    return _shelf(hertz, gain_db, 1.0, rate)


def kernel(sections: Sequence[Biquad], taps: int = 1 << 13) -> Curve:
    """The impulse response of the sections in series, cut after `taps` samples."""
    frequencies = np.asarray(np.fft.rfftfreq(4 * taps, 1 / RATE), dtype=np.float64)
    total = np.ones(len(frequencies), dtype=np.complex128)
    for section in sections:
        total *= section.response(frequencies)
    cut: Curve = np.fft.irfft(total)[:taps]
    return cut


def convolve(channel: Samples, taps: Curve) -> Samples:
    """The channel through the kernel: as long as the channel, the tail beyond its end left out."""
    result = np.empty(len(channel), dtype=np.float32)
    lead = len(taps) - 1
    step = _row(lead) - lead
    stretch = max(_FEWEST_ROWS, _STRETCH // step) * step
    for start in range(0, len(channel), stretch):
        part = channel[max(0, start - lead) : start + stretch]
        result[start : start + stretch] = filtered(np.pad(part, (max(0, lead - start), 0)), (taps,))[0]
    return result


def filtered(samples: Samples, kernels: Sequence[Curve]) -> list[Samples]:
    """The samples through each kernel, all of one length, where the kernel lies wholly within: shorter by one less.

    Cut into overlapping rows that one call transforms, small enough for the processor's cache; the transform of the
    samples serves all kernels.
    """
    lead = len(kernels[0]) - 1
    size = _row(lead)
    step, count = size - lead, max(0, len(samples) - lead)
    rows = -(-count // step)
    padded = np.pad(samples, (0, max(0, lead + rows * step - len(samples))))
    cut = np.lib.stride_tricks.sliding_window_view(padded, size)[::step]
    spectra = np.fft.rfft(cut, axis=1)
    made = []
    for taps in kernels:
        shaped = np.fft.irfft(spectra * np.fft.rfft(taps.astype(np.float32), size), size, axis=1)
        made.append(shaped[:, lead:].reshape(-1)[:count].astype(np.float32, copy=False))
    return made


def _row(lead: int) -> int:
    """The length of a row: four times the kernel, twice where it is so long that rows leave the cache anyway."""
    return max(_SMALLEST, 1 << ((2 if lead > _STRETCH >> 3 else 4) * lead).bit_length())


def treble(channel: Samples, hertz: float, reach: int = 128) -> Samples:
    """What lies above, in step with the channel, so that taking it away leaves nothing of it."""
    places = np.arange(-reach, reach + 1)
    below = 2 * hertz / RATE * np.sinc(2 * hertz / RATE * places) * np.hanning(2 * reach + 3)[1:-1]
    taps = (places == 0) - below / below.sum()
    return convolve(np.pad(channel, (0, reach)), taps)[reach:]


def _angle(hertz: float, q: float, rate: float) -> tuple[float, float]:
    omega = 2 * math.pi * hertz / rate
    return math.cos(omega), math.sin(omega) / (2 * q)


def _shelf(hertz: float, gain_db: float, sign: float, rate: float) -> Biquad:
    cosine, alpha = _angle(hertz, math.sqrt(0.5), rate)
    cosine *= sign
    root = 10 ** (gain_db / 40)
    slope = 2 * math.sqrt(root) * alpha
    up, down = root + 1, root - 1
    return _normal(
        (
            root * (up + down * cosine + slope),
            -2 * sign * root * (down + up * cosine),
            root * (up + down * cosine - slope),
        ),
        (up - down * cosine + slope, 2 * sign * (down - up * cosine), up - down * cosine - slope),
    )


def _normal(b: tuple[float, float, float], a: tuple[float, float, float]) -> Biquad:
    scale = 1 / a[0]
    return Biquad((b[0] * scale, b[1] * scale, b[2] * scale), (1.0, a[1] * scale, a[2] * scale))
