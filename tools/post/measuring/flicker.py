"""Counts flashes that can harm: those of WCAG 2.3.1, over a quarter of the screen as ITU-R BT.1702 has it.

A flash is a pair of opposing changes. General: at least 10 % of the largest relative luminance with the darker state
below 0.80. Red: a change of more than 20 in (R - G - B) x 320 of linear light, to or from a saturated red.
"""

from __future__ import annotations

from collections import deque

import cv2
import numpy as np
import numpy.typing as npt

from tools.post.measuring.frames import BLACK, WHITE, Floats, Frame, Plane

GENERAL_CHANGE = 0.1
GENERAL_DARK = 0.8
RED_CHANGE = 20.0
AREA = 0.25
WINDOW_S = 1.0
TIME_ERROR_S = 1e-3
RED_STEP = 16
GAMMA = 2.2

Mask = npt.NDArray[np.bool_]

_LINEAR = (np.clip((np.arange(256) - BLACK) / (WHITE - BLACK), 0, 1) ** GAMMA).astype(np.float32)


class FlashCounter:
    """Opposing changes of one quantity, pixel by pixel: a bar that sweeps over the picture is no flash of all of it."""

    def __init__(self, change: float, dark: float) -> None:
        self._change, self._dark = change, dark
        self._track: _Track | None = None
        self._window: deque[tuple[float, Mask]] = deque()
        self._turns = 0
        self._at = 0.0

    def see(self, values: Floats, time: float) -> None:
        """Takes the quantity of one frame."""
        if self._track is None:
            self._track = _Track(values)
            return
        turned = self._track.follow(values, self._change, self._dark)
        counts = self._track.counts
        if turned is not None and turned.any():
            self._window.append((time, turned))
            counts += turned
        while self._window and self._window[0][0] <= time - WINDOW_S + TIME_ERROR_S:
            counts -= self._window.popleft()[1]
        while np.count_nonzero(counts > self._turns) >= AREA * counts.size:
            self._turns += 1
            self._at = max(time - WINDOW_S, 0.0)

    def most(self) -> tuple[float, float]:
        """Most flashes, as pairs of changes, that a quarter of the screen saw within one second; where it starts."""
        return self._turns / 2, self._at


class _Track:
    """Per pixel: the extremes since the last change, its direction, and the changes of the last second."""

    def __init__(self, values: Floats) -> None:
        self.counts: npt.NDArray[np.uint8] = np.zeros(values.shape, np.uint8)
        self._low, self._high = values.copy(), values.copy()
        self._sign: npt.NDArray[np.int8] = np.zeros(values.shape, np.int8)

    def follow(self, values: Floats, change: float, dark: float) -> Mask | None:
        """Where the quantity turned by at least `change`, against its last direction; None for nowhere."""
        cv2.min(self._low, values, dst=self._low)
        cv2.max(self._high, values, dst=self._high)
        most = max(cv2.norm(values, self._low, cv2.NORM_INF), cv2.norm(self._high, values, cv2.NORM_INF))
        if most < change:  # nearly every frame
            return None
        risen, fallen = values - self._low, self._high - values
        rises = (risen >= change) & (self._low < dark)
        falls = (fallen >= change) & (values < dark)
        turned = (rises & (self._sign <= 0)) | (falls & (self._sign >= 0))
        moved = rises | falls
        if moved.any():
            np.copyto(self._sign, 1, where=rises)
            np.copyto(self._sign, -1, where=falls)
            np.copyto(self._low, values, where=moved)
            np.copyto(self._high, values, where=moved)
        return turned


class Flashes:
    """Both kinds of flash over a film."""

    def __init__(self) -> None:
        self.general = FlashCounter(GENERAL_CHANGE, GENERAL_DARK)
        self.red = FlashCounter(RED_CHANGE, float("inf"))
        self._shape: tuple[int, ...] | None = None  # of the redness, once red was seen
        self._before: float | None = None  # when the last frame was seen that came before any red

    def see(self, small: Plane, red: Floats | None, time: float) -> None:
        """Takes a frame in small, and its redness or None where it has none."""
        self.general.see(np.asarray(cv2.LUT(small, _LINEAR), np.float32), time)
        if red is None and self._shape is None:
            self._before = time
            return
        if red is not None and self._shape is None:
            self._shape = red.shape
            if self._before is not None:
                self.red.see(np.zeros(self._shape, np.float32), self._before)
        assert self._shape is not None
        self.red.see(np.zeros(self._shape, np.float32) if red is None else red, time)

    def most(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Most flashes within a second and where it starts: general ones, red ones."""
        return self.general.most(), self.red.most()


def redness(frame: Frame) -> Floats | None:
    """(R - G - B) x 320 where red is saturated, 0 elsewhere; None for a frame without any."""
    if not frame.may_be_red(RED_STEP):
        return None
    red, green, blue = np.moveaxis(frame.rgb(RED_STEP) ** GAMMA, -1, 0)
    saturated = red >= 0.8 * (red + green + blue + 1e-6)
    excess = np.clip(red - green - blue, 0, 1) * 320
    return np.where(saturated, excess, 0).astype(np.float32)
