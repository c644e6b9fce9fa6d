"""A click: something small that snaps into its place."""

from __future__ import annotations

import numpy as np

from tools.media.pcm import RATE, Curve

SECONDS = 0.06


def make(seconds: float, random: np.random.Generator) -> Curve:
    """A burst of a few milliseconds over a tone that dies at once."""
    times = np.arange(round(seconds * RATE)) / RATE
    rise = np.minimum(1, times / 0.0006)
    burst = random.standard_normal(len(times)) * np.exp(-times / 0.0016)
    tone = np.sin(2 * np.pi * random.uniform(1500, 1750) * times) * np.exp(-times / 0.007)
    return np.repeat((rise * (0.5 * burst + tone))[:, None], 2, axis=1)
