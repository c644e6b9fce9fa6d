"""A ding: a small bell for a figure that is worth a look."""

from __future__ import annotations

import numpy as np

from tools.media.pcm import RATE, Curve

SECONDS = 1.6
_FUNDAMENTAL = 880.0
_PARTIALS = ((1.0, 1.0, 0.42), (2.76, 0.5, 0.22), (5.40, 0.22, 0.11), (8.93, 0.1, 0.05))
"""Of a struck bar: multiple of the fundamental, level, and seconds in which it dies away."""


def make(seconds: float, random: np.random.Generator) -> Curve:
    """Partials that are no multiples of each other; the high ones die first."""
    times = np.arange(round(seconds * RATE)) / RATE
    rise = np.minimum(1, times / 0.002)
    close = np.clip((seconds - times) / 0.08, 0, 1)
    sides = []
    for detune in (0.9994, 1.0006):
        tones = [
            level * np.exp(-times / decay) * np.sin(2 * np.pi * (_FUNDAMENTAL * detune * ratio * times + phase))
            for (ratio, level, decay), phase in zip(_PARTIALS, random.random(len(_PARTIALS)) * 0.1, strict=True)
        ]
        sides.append(np.sum(tones, axis=0) * rise * close)
    return np.stack(sides, axis=1)
