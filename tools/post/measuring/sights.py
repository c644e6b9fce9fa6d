"""Detectors that follow the picture frame by frame: standing still, black, bars and the course of brightness."""

from __future__ import annotations

from collections import deque

import cv2
import numpy as np

from tools.post.measurement import CURVE_STEP_S, Span
from tools.post.measuring.frames import BLACK, WHITE, Frame, Plane, level

FROZEN_DIFFERENCE = 0.001 * 255  # mean absolute difference of ffmpeg's freezedetect at -60 dB
STOOD, STOOD_DIFFERENCE = 6, 0.03  # frames before a key frame that hardly differ from each other
CODED_ANEW = 1.5  # of 255: what coding a still picture anew changes at most
SHORTEST_FROZEN_S = 0.5
IDENTICAL_DIFFERENCE = 0.004
TIME_ERROR_S = 1e-3
REPEAT_SHARE = 0.2  # of the change beside it: what coding leaves of a frame that is shown again
MOVING_DIFFERENCE = 0.3
AMID, AROUND = 3, 6
MOVING_FRAMES = 4
BLACK_LUMA = round(BLACK + 0.06 * (WHITE - BLACK))
BLACK_SHARE = 0.98
BAR_LUMA = 20
BAR_WIDTH = 95  # percent of a row that has to be black; what is coded beside an edge rings into the bar
BEYOND_BAR_LUMA = 32
BEYOND_BAR_SHARE = 0.5
BAR_NOW, BEYOND_BAR_NOW = 17, 22  # of one picture, where black is black and a vignette rises by less
SATURATION_STEP = 16


class Stillness:
    """Stretches in which every frame looks like the first of them, and the change from each frame to the next."""

    def __init__(self) -> None:
        self.changes: list[float] = []
        self._stretches: list[Span] = []
        self._since = 0.0
        self._anchor: Frame | None = None
        self._previous: Frame | None = None

    def see(self, frame: Frame) -> None:
        if self._anchor is None or self._previous is None:
            self._anchor = self._previous = frame
            self._since = frame.time
            return
        change = _difference(self._previous.luma, frame.luma)
        self.changes.append(round(change, 5))
        from_anchor = change if self._anchor is self._previous else _difference(self._anchor.luma, frame.luma)
        if from_anchor >= FROZEN_DIFFERENCE:
            if not self._coded_anew(frame):
                self._end(frame.time)
                self._since = frame.time
            self._anchor = frame
        self._previous = frame

    def _coded_anew(self, frame: Frame) -> bool:
        """Whether a key frame shows the picture that stood still before it, and only its coding differs."""
        still = len(self.changes) > 1 and max(self.changes[-1 - STOOD : -1]) < STOOD_DIFFERENCE
        return frame.key and still and self.changes[-1] < CODED_ANEW

    def close(self, end: float) -> tuple[Span, ...]:
        """The stretches of 0.5 s or more, and the first and the last of all, which may go on across a cut."""
        self._end(end)
        last = len(self._stretches) - 1
        return tuple(span for place, span in enumerate(self._stretches) if place in (0, last) or is_frozen(span))

    def _end(self, at: float) -> None:
        if self._anchor is not None:
            self._stretches.append(Span(start=round(self._since, 3), end=round(at, 3)))


def is_frozen(span: Span) -> bool:
    """Whether a stretch without change is long enough to be noticed."""
    return span.end - span.start >= SHORTEST_FROZEN_S - TIME_ERROR_S


def alike(before: Plane, after: Plane) -> bool:
    """Whether two small frames show the same picture."""
    return _difference(before, after) < FROZEN_DIFFERENCE


class Repeats:
    """Counts frames that are shown again: those without any change, and those that hardly change amid motion.

    Amid motion means that within three frames on both sides the picture changes much more, and that it goes on moving:
    four of the twelve frames around change so. Words that light up one after the other are jumps and no motion. Key
    frames are left out, for coding anew or a cut changes a picture more than motion does.
    """

    def __init__(self) -> None:
        self.count = 0
        self._changes: deque[float] = deque(maxlen=2 * AROUND + 1)

    def see(self, change: float, key: bool) -> None:
        """Takes the mean change from one frame to the next."""
        self.count += change < IDENTICAL_DIFFERENCE
        self._changes.append(IDENTICAL_DIFFERENCE if key else change)
        if len(self._changes) == 2 * AROUND + 1:
            self.count += _is_judder(list(self._changes))


def _is_judder(window: list[float]) -> bool:
    """Whether the middle one of these changes is that of a frame shown again amid motion."""
    middle = window[AROUND]
    beside = min(max(window[AROUND - AMID : AROUND]), max(window[AROUND + 1 : AROUND + 1 + AMID]))
    moving = sum(change >= MOVING_DIFFERENCE for change in window) >= MOVING_FRAMES
    return moving and beside >= MOVING_DIFFERENCE and IDENTICAL_DIFFERENCE <= middle < REPEAT_SHARE * beside


class Darkness:
    """Spans of black frames: nearly all pixels within 6 % of black, darker than any look's ground with type on it."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self._since: float | None = None

    def see(self, frame: Frame) -> None:
        black = np.count_nonzero(frame.small <= BLACK_LUMA) >= BLACK_SHARE * frame.small.size
        if black and self._since is None:
            self._since = frame.time
        elif not black:
            self.close(frame.time)

    def close(self, end: float) -> None:
        """Ends the span that stands open."""
        if self._since is not None:
            self.spans.append(Span(start=round(self._since, 3), end=round(end, 3)))
        self._since = None


class Course:
    """Mean luma of each frame, and mean saturation."""

    def __init__(self) -> None:
        self.luma: list[float] = []
        self._saturation: list[float] = []

    def see(self, frame: Frame) -> None:
        if len(self._saturation) <= int(frame.time / CURVE_STEP_S):
            self._saturation.append(_saturation(frame))
        self.luma.append(round(float(level(frame.small.mean())), 4))

    def saturation(self) -> float:
        return round(float(np.mean(self._saturation)), 3) if self._saturation else 0.0


def bars(brightest: Plane, scale: float) -> tuple[int, int, int, int]:
    """Black bars that stay for the whole film and end in a straight edge: top, bottom, left, right in pixels.

    Zero where only one side of a pair is black, as a dark ground may be.
    """
    rows, columns = brightest, brightest.T
    sides = [_bar(view) for view in (rows, rows[::-1], columns, columns[::-1])]
    pairs = [pair if min(pair) else (0, 0) for pair in (sides[:2], sides[2:])]
    top, bottom, left, right = (round(side * scale) for pair in pairs for side in pair)
    return top, bottom, left, right


def bars_now(small: Plane) -> tuple[float, float]:
    """Black bars of one picture, of equal depth on both sides: above and below of its height, beside of its width.

    The outermost line is left out, for a bar may be drawn a pixel short.
    """
    rows, columns = small[1:-1], small.T[1:-1]
    both = [(lines, lines[::-1]) for lines in (rows, columns)]
    pairs = [sorted(_bar(view, BAR_NOW, BEYOND_BAR_NOW) for view in views) for views in both]
    deep = [pair[0] if pair[1] - pair[0] <= 1 else 0 for pair in pairs]
    return round(deep[0] / len(rows), 3), round(deep[1] / len(columns), 3)


def _difference(before: Plane, after: Plane) -> float:
    return float(cv2.norm(before, after, cv2.NORM_L1)) / after.size


def _bar(lines: Plane, black: int = BAR_LUMA, seen: int = BEYOND_BAR_LUMA) -> int:
    """How many of the first lines are black all along, if what follows them is a picture and no dark ground."""
    dark = np.percentile(lines, BAR_WIDTH, axis=1) <= black
    depth = int(np.argmin(dark)) if not dark.all() else 0
    beyond = lines[depth + 1 : depth + 3]
    bright = (beyond >= seen).mean(axis=1)
    return depth if bright.size and float(bright.max()) >= BEYOND_BAR_SHARE else 0


def _saturation(frame: Frame) -> float:
    rgb = frame.rgb(SATURATION_STEP)
    return float((rgb.max(axis=-1) - rgb.min(axis=-1)).mean())
