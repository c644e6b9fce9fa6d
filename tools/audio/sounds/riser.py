"""A riser: tension that climbs and stops when what it announces is there."""

from __future__ import annotations

import numpy as np

from tools.audio.sounds.noise import eased, swept, wide
from tools.media.pcm import RATE, Curve

SECONDS = 2.4
_STOP_S = 0.03
_TONE = 0.12


def make(seconds: float, random: np.random.Generator) -> Curve:
    """Noise and a faint tone that climb two and more octaves; the last hundredths of a second close it."""
    frames = round(seconds * RATE)
    share = np.linspace(0, 1, frames)
    level = share**2.2 * (1 - eased((share - 1) * seconds / _STOP_S + 1))
    air = wide(lambda: swept(300 * 30**share, 0.8, random), 0.4)
    tone = np.sin(2 * np.pi * np.cumsum(110 * 4**share) / RATE)
    air /= np.sqrt(np.mean(np.square(air)))
    return (air + _TONE * tone[:, None]) * level[:, None]
