"""How sure a figure is: Wilson's interval for shares, a seeded bootstrap over cases for everything else."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from statistics import fmean

CONFIDENCE = 1.96
"""Standard deviations of a 95 % interval."""
RESAMPLES = 2000
TAIL = 0.025
FEWEST = 5
"""Cases below which resampling says nothing: of 5 there are 126 different samples, of 4 only 35."""


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """Wilson's 95 % score interval of a share, 0 to 1; it holds for few tries and for shares near 0 and 1."""
    share, square = hits / tries, CONFIDENCE**2
    middle = (share + square / (2 * tries)) / (1 + square / tries)
    reach = CONFIDENCE / (1 + square / tries) * math.sqrt(share * (1 - share) / tries + square / (4 * tries**2))
    return max(middle - reach, 0.0), min(middle + reach, 1.0)


def bootstrap(values: Sequence[float], seed: int = 0) -> tuple[float, float] | None:
    """The 95 % percentile interval of the mean over cases; None for fewer than 5 of them. Same seed, same interval."""
    if len(values) < FEWEST:
        return None
    dice = random.Random(seed)
    means = sorted(fmean(dice.choices(values, k=len(values))) for _ in range(RESAMPLES))
    return means[int(TAIL * RESAMPLES)], means[int((1 - TAIL) * RESAMPLES) - 1]
