"""A whoosh: air that rushes past, from dull to bright and back."""

from __future__ import annotations

import numpy as np

from tools.audio.sounds.noise import eased, swept, wide
from tools.media.pcm import RATE, Curve

SECONDS = 0.7
PEAK = 0.55
"""The share of its length at which it is loudest."""


def make(seconds: float, random: np.random.Generator) -> Curve:
    """Rises faster than it fades, and is loudest and brightest at PEAK."""
    share = np.linspace(0, 1, round(seconds * RATE))
    nearness = np.where(share < PEAK, share / PEAK, (1 - share) / (1 - PEAK))
    level = eased(nearness) ** 2
    centres = 250 * (3500 / 250) ** eased(nearness)
    return wide(lambda: swept(centres, 0.7, random), 0.35) * level[:, None]
