"""Noise in colours that stand still or move, from numpy's FFT alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.media.pcm import RATE, Curve

_WINDOW, _HOP = 1024, 256


def coloured(frames: int, shape: Callable[[Curve], Curve], random: np.random.Generator) -> Curve:
    """Noise whose amplitude over frequency is `shape`, at a root mean square of 1.

    It is periodic in `frames`: played end to end it has no seam.
    """
    hertz = np.asarray(np.fft.rfftfreq(frames, 1 / RATE), dtype=np.float64)
    spectrum = shape(hertz) * np.exp(2j * np.pi * random.random(len(hertz)))
    spectrum[0] = 0
    sound: Curve = np.fft.irfft(spectrum, frames)
    return np.asarray(sound / np.sqrt(np.mean(np.square(sound))))


def band(hertz: Curve, centre: Curve | float, octaves: float) -> Curve:
    """A bell around the centre, this many octaves to either side at its shoulders."""
    away = np.log2(np.maximum(hertz, 1.0) / centre) / octaves
    return np.asarray(np.exp(-0.5 * np.square(away)))


def swept(centres: Curve, octaves: float, random: np.random.Generator) -> Curve:
    """White noise through a band that moves: one centre in Hz for every sample."""
    frames = len(centres)
    noise = random.standard_normal(frames + 2 * _WINDOW)
    window = np.hanning(_WINDOW + 1)[:-1]
    starts = np.arange(0, frames + _WINDOW, _HOP)
    pieces = np.stack([noise[start : start + _WINDOW] for start in starts]) * window
    middles = np.clip(starts - _WINDOW // 2, 0, frames - 1)
    hertz = np.asarray(np.fft.rfftfreq(_WINDOW, 1 / RATE), dtype=np.float64)
    shaped = np.fft.irfft(np.fft.rfft(pieces) * band(hertz, centres[middles][:, None], octaves), _WINDOW) * window
    sound = np.zeros(frames + 2 * _WINDOW)
    for start, piece in zip(starts, shaped, strict=True):
        sound[start : start + _WINDOW] += piece
    return np.asarray(sound[_WINDOW : _WINDOW + frames])


def eased(share: Curve) -> Curve:
    """From 0 to 1 without a corner."""
    held = np.clip(share, 0, 1)
    return np.asarray(held * held * (3 - 2 * held))


def wide(make: Callable[[], Curve], spread: float) -> Curve:
    """Two columns that share a middle, so that little is lost on one loudspeaker."""
    middle, side = make(), spread * make()
    return np.asarray(np.stack([middle + side, middle - side], axis=1) / np.sqrt(1 + spread * spread))
