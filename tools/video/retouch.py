"""Frames kept from one to the next: only what looks different is drawn and converted again.

Most of a frame stands still between two steps of the camera, and drawing and converting cost what their pixels cost.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

import numpy as np
import skia

from tools.media.encode import Planes
from tools.media.frame import FrameSize
from tools.video.drawn import Drawn, Rect
from tools.video.sprites import Pixels, planes, raster

WHOLE_FRAME = 0.7
"""The share of a frame from which all of it is painted anew."""


class Sheet:
    """The pixels of a film's frame, and what was last drawn on them. Things given first lie below."""

    def __init__(self, size: FrameSize) -> None:
        self._frame: Rect = (0, 0, size.width, size.height)
        self._pixels, self._surface = raster(size.width, size.height)
        self._canvas = self._surface.getCanvas()
        self._half: Pixels = np.empty((size.height // 2, size.width // 2, 4), np.uint8)
        self._before: dict[Hashable, tuple[Hashable, Rect]] = {}
        self._shown: Planes | None = None

    def show(self, shown: Iterable[Drawn], out: Planes) -> None:
        """Brings the sheet and `out` up to date, which is all of it where `out` is not what was shown last."""
        things = list(shown)
        now = {thing.place: (thing.looks, thing.box) for thing in things}
        damaged = self._damaged(now) if out is self._shown else [self._frame]
        self._before, self._shown = now, out
        for rect in damaged:
            self._paint(things, rect, out)

    def _damaged(self, now: dict[Hashable, tuple[Hashable, Rect]]) -> list[Rect]:
        """Where the frame differs from the one before: rectangles that do not overlap."""
        found: list[Rect] = []
        for place in self._before.keys() | now.keys():
            before, after = self._before.get(place), now.get(place)
            if before != after:
                boxes = [each[1] for each in (before, after) if each is not None]
                found.extend(box for box in (self._even(box) for box in boxes) if _area(box))
        frame = _area(self._frame)
        if any(_area(rect) >= WHOLE_FRAME * frame for rect in found):
            return [self._frame]
        joined = _joined(sorted(found))
        return [self._frame] if sum(map(_area, joined)) >= WHOLE_FRAME * frame else joined

    def _even(self, box: Rect) -> Rect:
        """The part in the frame, widened to even pixels, which colour in 4:2:0 is made of."""
        left, top, right, bottom = box
        return (
            max(left, 0) // 2 * 2,
            max(top, 0) // 2 * 2,
            min((right + 1) // 2 * 2, self._frame[2]),
            min((bottom + 1) // 2 * 2, self._frame[3]),
        )

    def _paint(self, things: Sequence[Drawn], rect: Rect, out: Planes) -> None:
        left, top, right, bottom = rect
        self._canvas.save()
        self._canvas.clipRect(skia.Rect.MakeLTRB(*rect), skia.ClipOp.kIntersect, False)
        for thing in things:
            if _meet(thing.box, rect):
                thing.draw(self._canvas)
        self._canvas.restore()
        rows, columns = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
        part = (out[0][top:bottom, left:right], out[1][rows, columns], out[2][rows, columns])
        planes(self._pixels[top:bottom, left:right], self._half[rows, columns], part)


def _joined(rects: Sequence[Rect]) -> list[Rect]:
    """The same area, or more of it, as rectangles of which no two overlap."""
    apart: list[Rect] = []
    for rect in rects:
        joined = rect
        while meeting := [each for each in apart if _meet(each, joined)]:
            apart = [each for each in apart if each not in meeting]
            lefts, tops, rights, bottoms = zip(joined, *meeting, strict=True)
            joined = (min(lefts), min(tops), max(rights), max(bottoms))
        apart.append(joined)
    return apart


def _meet(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _area(rect: Rect) -> int:
    return max(rect[2] - rect[0], 0) * max(rect[3] - rect[1], 0)
