"""An impact: a soft, low hit under a picture that arrives."""

from __future__ import annotations

import numpy as np

from tools.audio.sounds.noise import band, coloured
from tools.media.pcm import RATE, Curve

SECONDS = 1.8


def make(seconds: float, random: np.random.Generator) -> Curve:
    """A drum's tone that falls from 112 to 42 Hz, and a dull thud of noise."""
    frames = round(seconds * RATE)
    times = np.arange(frames) / RATE
    pitch = 42 + 70 * np.exp(-times / 0.09)
    tone = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.exp(-times / 0.38)
    thud = coloured(frames, lambda hertz: band(hertz, 160.0, 1.3), random) * np.exp(-times / 0.12)
    close = np.clip((seconds - times) / 0.1, 0, 1) * np.minimum(1, times / 0.004)
    return np.repeat(((tone + 0.35 * thud) * close)[:, None], 2, axis=1)
