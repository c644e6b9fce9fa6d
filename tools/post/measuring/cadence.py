"""Finds a lower frame rate in disguise: every second to sixth frame hardly differs from the one before, in a rhythm.

Where the picture moves slowly a single repeat cannot be told from a small step; the rhythm can.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np
import numpy.typing as npt

WINDOW, HOP = 60, 30
PERIODS = (2, 3, 4, 5, 6)
REPEAT_SHARE = 0.5  # of the change in the other places of the rhythm; own films stay above 0.55
LEAST_CHANGE = 0.05  # 8-bit codes; below, the picture stands still
FEWEST_WINDOWS = 2
AS_GOOD, COARSE = 2.0, 0.05  # half a rhythm fits much worse than the rhythm, twice a rhythm as well as it

Changes = npt.NDArray[np.float64]


def cadence(changes: Sequence[float]) -> float:
    """The share of frames that repeat the one before in a steady rhythm, from the mean change of each to the next."""
    course = np.asarray(changes, np.float64)
    if len(course) < WINDOW:
        return 0.0
    windows = np.lib.stride_tricks.sliding_window_view(course, WINDOW)[::HOP]
    fits = {period: _agreed(_places(windows, period)) for period in PERIODS}
    best = min((fit for fit, count in fits.values() if count), default=0.0)
    good = [hops / period for period, (fit, hops) in fits.items() if hops and fit <= AS_GOOD * best + COARSE]
    return round(min(max(good, default=0.0) * HOP / max(len(course), 1), 1.0), 4)


def _places(windows: Changes, period: int) -> list[tuple[int, float]]:
    """For each window the place in the rhythm where nothing changes, from 0, and its change by the others'; -1: none.

    `windows`: (count, WINDOW), each beginning HOP behind the one before; WINDOW is a multiple of every period.
    """
    medians = np.median(windows.reshape(len(windows), -1, period), axis=1)
    starts = HOP * np.arange(len(windows))[:, None]
    usual = np.take_along_axis(medians, (np.arange(period) - starts) % period, axis=1)
    least = np.argmin(usual, axis=1)
    ordered = np.sort(usual, axis=1)
    others = np.median(ordered[:, 1:], axis=1)
    fits = np.where(others >= LEAST_CHANGE, ordered[:, 0] / np.maximum(others, LEAST_CHANGE), 1.0)
    found = zip(least.tolist(), fits.tolist(), strict=True)
    return [(place, fit) if fit < REPEAT_SHARE else (-1, 1.0) for place, fit in found]


def _agreed(found: Sequence[tuple[int, float]]) -> tuple[float, int]:
    """How well the rhythm fits where windows beside each other agree on its place, and in how many hops."""
    fits: list[float] = []
    hops = 0
    for place, run in groupby(found, key=lambda each: each[0]):
        windows = list(run)
        if place >= 0 and len(windows) >= FEWEST_WINDOWS:
            fits += [fit for _, fit in windows]
            hops += len(windows) + 1
    return (float(np.median(fits)), hops) if fits else (1.0, 0)
