"""Speech as a row of numbers each hundredth of a second: how loud it is, and the shape of its spectrum (MFCC).

Two voices that say the same words differ in pitch and colour; these numbers leave most of that out, so that one can be
laid over the other.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE, HOP, WINDOW = 16_000, 160, 400
FRAME_S = HOP / RATE
SHAPES = 13
Frames: TypeAlias = NDArray[np.float32]
Mono: TypeAlias = NDArray[np.float32]
_BANDS, _POINTS, _LOWEST, _HIGHEST = 40, 512, 60.0, 7_600.0
_EMPHASIS = np.float32(0.97)
_CHUNK = 4_096
_FAINTEST = 1e-10
# How far a band may fall under the loudest before it counts as empty: 60 dB.
_DEPTH = np.float32(np.log(1e6))


def cepstra(samples: Mono) -> tuple[Frames, Frames]:
    """Level in dB and SHAPES coefficients of each frame; frame k is centred on sample k * HOP + WINDOW / 2."""
    count = max(0, (len(samples) - WINDOW) // HOP + 1)
    bands = np.empty((count, _BANDS), dtype=np.float32)
    levels = np.empty(count, dtype=np.float32)
    for first in range(0, count, _CHUNK):
        last = min(count, first + _CHUNK)
        part = samples[first * HOP : (last - 1) * HOP + WINDOW]
        frames = np.lib.stride_tricks.sliding_window_view(part, WINDOW)[::HOP]
        levels[first:last] = 10 * np.log10(np.mean(np.square(frames), axis=1) + _FAINTEST)
        sharp = frames - _EMPHASIS * np.concatenate([frames[:, :1], frames[:, :-1]], axis=1)
        power = np.square(np.abs(np.fft.rfft(sharp * _window(), _POINTS)))
        bands[first:last] = np.log(power @ _filters() + _FAINTEST)
    if count:
        np.maximum(bands, bands.max() - _DEPTH, out=bands)
    return levels, bands @ _cosines()


def with_slopes(shapes: Frames) -> Frames:
    """The coefficients with their change over five frames beside them."""
    padded = np.pad(shapes, ((2, 2), (0, 0)), mode="edge")
    slopes = (padded[3:-1] - padded[1:-3] + 2 * (padded[4:] - padded[:-4])) / 10
    return np.concatenate([shapes, slopes.astype(np.float32)], axis=1)


@lru_cache(maxsize=1)
def _window() -> Mono:
    return np.hamming(WINDOW).astype(np.float32)


@lru_cache(maxsize=1)
def _filters() -> Frames:
    """Triangles on the mel scale, one column a band."""
    mel_edges = np.linspace(_mel(_LOWEST), _mel(_HIGHEST), _BANDS + 2)
    edges = 700 * (10 ** (mel_edges / 2595) - 1)
    bins = np.arange(_POINTS // 2 + 1)[:, None] * (RATE / _POINTS)
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.asarray(np.clip(np.minimum(rising, falling), 0, None), dtype=np.float32)


@lru_cache(maxsize=1)
def _cosines() -> Frames:
    """The cosine transform from bands to coefficients."""
    angles = np.pi * np.outer(np.arange(_BANDS) + 0.5, np.arange(SHAPES)) / _BANDS
    matrix = np.cos(angles) * np.sqrt(2 / _BANDS)
    matrix[:, 0] *= np.sqrt(0.5)
    return np.asarray(matrix, dtype=np.float32)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))
