"""Finds a lower frame rate in disguise: every second to sixth frame hardly differs from the one before, in a rhythm.

Where the picture moves slowly a single repeat cannot be told from a small step; the rhythm can.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

WINDOW, HOP = 60, 30
PERIODS = (2, 3, 4, 5, 6)
REPEAT_SHARE = 0.5  # of the change in the other places of the rhythm; own films stay above 0.55
LEAST_CHANGE = 0.05  # 8-bit codes; below, the picture stands still
FEWEST_WINDOWS = 2

Changes = npt.NDArray[np.float64]


def cadence(changes: Sequence[float]) -> float:
    """The share of frames that repeat the one before in a steady rhythm, from the mean change of each to the next."""
    course = np.asarray(changes, np.float64)
    starts = range(0, len(course) - WINDOW + 1, HOP)
    shares = [_share([_place(course, start, period) for start in starts], period) for period in PERIODS]
    return round(max(shares) * HOP / max(len(course), 1), 4)


def _place(course: Changes, start: int, period: int) -> int:
    """The place in the rhythm where nothing changes, from 0; -1 where there is none."""
    window = course[start : start + WINDOW]
    places = (np.arange(WINDOW) + start) % period
    usual = np.array([np.median(window[places == place]) for place in range(period)])
    least = int(np.argmin(usual))
    others = float(np.median(np.delete(usual, least)))
    return least if others >= LEAST_CHANGE and usual[least] < REPEAT_SHARE * others else -1


def _share(found: Sequence[int], period: int) -> float:
    """Frames repeated for each window, where windows beside each other agree on the place."""
    total, run = 0, 1
    for number, place in enumerate(found):
        goes_on = number + 1 < len(found) and found[number + 1] == place
        if place >= 0 and goes_on:
            run += 1
            continue
        total += run + 1 if place >= 0 and run >= FEWEST_WINDOWS else 0
        run = 1
    return total / period
