"""Counts flashes that can harm: those of WCAG 2.3.1, over a quarter of the screen as ITU-R BT.1702 has it.

A flash is a pair of opposing changes. General: at least 10 % of the largest relative luminance with the darker state
below 0.80. Red: a change of more than 20 in (R - G - B) x 320 of linear light, to or from a saturated red.
"""

from __future__ import annotations

import numpy as np

from tools.post.measuring.frames import BLACK, WHITE, Floats, Frame

GENERAL_CHANGE = 0.1
GENERAL_DARK = 0.8
RED_CHANGE = 20.0
AREA = 0.25
GATHER_FRAMES = 4  # pixels of one flash may change within 4 frames of each other
RED_STEP = 16
GAMMA = 2.2

_LINEAR = (np.clip((np.arange(256) - BLACK) / (WHITE - BLACK), 0, 1) ** GAMMA).astype(np.float32)


class FlashCounter:
    """Turns of one quantity, pixel by pixel, and the moments at which a large area turns together."""

    def __init__(self, change: float, dark: float) -> None:
        self._change, self._dark = change, dark
        self._low: Floats | None = None
        self._high: Floats | None = None
        self._recent: dict[int, list[float]] = {1: [], -1: []}
        self._last = 0
        self.turns: list[float] = []

    def see(self, values: Floats, time: float) -> None:
        """Takes the quantity of one frame."""
        if self._low is None or self._high is None:
            self._low, self._high = values.copy(), values.copy()
            return
        np.minimum(self._low, values, out=self._low)
        np.maximum(self._high, values, out=self._high)
        rises = (values - self._low >= self._change) & (self._low < self._dark)
        falls = (self._high - values >= self._change) & (values < self._dark)
        turned = rises | falls
        self._low[turned] = values[turned]
        self._high[turned] = values[turned]
        self._gather(1, float(rises.mean()), time)
        self._gather(-1, float(falls.mean()), time)

    def _gather(self, sign: int, share: float, time: float) -> None:
        recent = self._recent[sign]
        recent.append(share)
        del recent[:-GATHER_FRAMES]
        if sum(recent) >= AREA and sign != self._last:
            self._last = sign
            self.turns.append(time)
            recent.clear()

    def most(self) -> tuple[float, float]:
        """Most flashes within one second, and where that second starts."""
        best, at, first = 0, 0.0, 0
        for last, time in enumerate(self.turns):
            while time - self.turns[first] > 1 - 1e-3:
                first += 1
            if last - first + 1 > best:
                best, at = last - first + 1, self.turns[first]
        return best / 2, at


class Flashes:
    """Both kinds of flash over a film."""

    def __init__(self) -> None:
        self.general = FlashCounter(GENERAL_CHANGE, GENERAL_DARK)
        self.red = FlashCounter(RED_CHANGE, float("inf"))
        self._none: Floats | None = None  # the redness of a frame without red

    def see(self, frame: Frame) -> None:
        self.general.see(_LINEAR[frame.small], frame.time)
        self.red.see(self._redness(frame), frame.time)

    def _redness(self, frame: Frame) -> Floats:
        if self._none is not None and not frame.may_be_red(RED_STEP):
            return self._none
        redness = _redness(frame)
        if self._none is None:
            self._none = np.zeros_like(redness)
        return redness


def _redness(frame: Frame) -> Floats:
    """(R - G - B) x 320 where red is saturated, 0 elsewhere."""
    red, green, blue = np.moveaxis(frame.rgb(RED_STEP) ** GAMMA, -1, 0)
    saturated = red >= 0.8 * (red + green + blue + 1e-6)
    excess = np.clip(red - green - blue, 0, 1) * 320
    return np.where(saturated, excess, 0).astype(np.float32)
