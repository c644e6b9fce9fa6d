"""Finds pictures that do not belong: one to three frames of something else, with the same scene before and after them.

Editors call them flash frames: a frame of the next clip, a missing effect, a decoder's green. A flash that belongs to
the scene changes its light and goes out slowly; a stray picture is gone in a tenth of a second without a trace.
"""

from __future__ import annotations

from collections import deque
from itertools import islice

import cv2

from tools.post.measurement import Span
from tools.post.measuring.frames import Frame, Plane

LONGEST = 3  # frames
STRANGE = 8.0  # mean luma codes between the stray picture and both neighbours
TIMES_STRANGER = 4.0  # than the neighbours are to each other
LONGEST_S = 0.11


class Strays:
    """Compares each frame with the last few."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self._last: deque[tuple[float, Plane]] = deque(maxlen=LONGEST + 1)

    def see(self, frame: Frame) -> None:
        """Takes the next frame; frames before the third are no scene to come back to."""
        for count in range(1, len(self._last)):
            before = self._last[-count - 1][1]
            strays = list(islice(self._last, len(self._last) - count, None))
            if frame.time - strays[0][0] <= LONGEST_S and self._is_stray(before, strays, frame.small):
                self._add(Span(start=round(strays[0][0], 3), end=round(frame.time, 3)))
                break
        self._last.append((frame.time, frame.small))

    def _is_stray(self, before: Plane, strays: list[tuple[float, Plane]], after: Plane) -> bool:
        strange = min(min(_apart(before, picture), _apart(picture, after)) for _, picture in strays)
        return strange >= STRANGE and strange >= TIMES_STRANGER * _apart(before, after)

    def _add(self, span: Span) -> None:
        if not self.spans or span.start >= self.spans[-1].end - 1e-3:
            self.spans.append(span)


def _apart(first: Plane, second: Plane) -> float:
    return float(cv2.norm(first, second, cv2.NORM_L1)) / first.size
