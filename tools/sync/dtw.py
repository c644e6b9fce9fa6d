"""Dynamic time warping inside a band: which frame of one recording is which frame of another.

The band has a fixed width around a straight line, first in coarse steps and then along the coarse path, so that time
and memory grow with the length and not with its square.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tools.sync.mfcc import Frames

Indices: TypeAlias = NDArray[np.int64]
Totals: TypeAlias = NDArray[np.float64]
# Coarse frames are this many frames long; the fine path keeps this many frames to either side of the coarse one.
COARSE = 4
MARGIN = 30
_SHARE, _LEAST, _MOST = 0.2, 40, 500
_DIAGONAL, _DOWN, _RIGHT = 0, 1, 2
_BARRED = 1e12


def lay_over(reference: Frames, target: Frames) -> tuple[Indices, Indices]:
    """The cheapest path from the first frames to the last: pairs of (reference, target) frames."""
    small, large = thinned(reference), thinned(target)
    line: Totals = np.arange(len(small), dtype=np.float64) * (len(large) / len(small))
    half = min(max(_LEAST, round(_SHARE * len(large))), _MOST)
    rows, columns = warp(small, large, _whole(line - half), _whole(line + half + len(large) / len(small) + 1))
    first = columns[np.searchsorted(rows, np.arange(len(small)))]
    last = columns[np.searchsorted(rows, np.arange(len(small)), side="right") - 1]
    coarse = np.minimum(np.arange(len(reference)) // COARSE, len(small) - 1)
    return warp(reference, target, first[coarse] * COARSE - MARGIN, (last[coarse] + 1) * COARSE + MARGIN)


def warp(reference: Frames, target: Frames, lows: Indices, highs: Indices) -> tuple[Indices, Indices]:
    """The cheapest path where row i stays in lows[i] .. highs[i] - 1; both rise, and rows that follow must overlap."""
    starts = np.clip(lows, 0, len(target) - 1)
    stops = np.clip(highs, 1, len(target))
    starts[0], stops[-1] = 0, len(target)
    steps: list[NDArray[np.uint8]] = []
    totals = np.zeros(0)
    for row, (start, stop) in enumerate(zip(starts, stops, strict=True)):
        costs = np.sqrt(np.square(target[start:stop] - reference[row]).sum(axis=1, dtype=np.float64))
        if row:
            totals, taken = _row(costs, _above(totals, int(start - starts[row - 1]), len(costs)))
        else:
            totals, taken = np.cumsum(costs), np.full(len(costs), _RIGHT, dtype=np.uint8)
        steps.append(taken)
    return _back(steps, starts, len(target) - 1)


def thinned(frames: Frames) -> Frames:
    """Coarse frames: each the mean of a few."""
    count = max(1, len(frames) // COARSE)
    return np.asarray(frames[: count * COARSE].reshape(count, -1, frames.shape[1]).mean(axis=1), dtype=np.float32)


def _whole(values: Totals) -> Indices:
    return np.rint(values).astype(np.int64)


def _above(totals: Totals, shift: int, length: int) -> Totals:
    """The row before at this row's places, with one place more in front."""
    above = np.full(length + 1, _BARRED)
    kept = totals[max(0, shift - 1) :][: length + min(1, shift)]
    begin = 0 if shift else 1
    above[begin : begin + len(kept)] = kept
    return above


def _row(costs: Totals, above: Totals) -> tuple[Totals, NDArray[np.uint8]]:
    """One row of totals and the step that led to each place.

    A run to the right adds up costs, so the best place to start one is where the total less the sum so far is lowest.
    """
    diagonal, down = above[:-1], above[1:]
    entered = costs + np.minimum(diagonal, down)
    sums = np.cumsum(costs)
    totals = np.minimum.accumulate(entered - sums) + sums
    steps = np.where(diagonal <= down, _DIAGONAL, _DOWN).astype(np.uint8)
    steps[totals < entered - 1e-6] = _RIGHT
    return totals, steps


def _back(steps: list[NDArray[np.uint8]], starts: Indices, last: int) -> tuple[Indices, Indices]:
    row, column = len(steps) - 1, last
    path = [(row, column)]
    while row or column:
        step = steps[row][column - int(starts[row])]
        row -= int(step != _RIGHT)
        column -= int(step != _DOWN)
        path.append((row, column))
    rows, columns = np.array(path[::-1], dtype=np.int64).T
    return rows, columns
