"""Close looks at single frames: a signature to tell scenes apart, contrast, and the colours that are really there."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from tools.post.measurement import THUMB_HEIGHT, THUMB_WIDTH, ColorShare, Mark
from tools.post.measuring.frames import Floats, Frame, Plane, Still, level
from tools.post.measuring.lettering import text_lines
from tools.post.measuring.quality import look_at

COLOR_STEP = 8
COLORS_KEPT = 8
BINS_LOOKED_AT = 160
BIN_BITS = 4
SAME_COLOR = 24.0  # RGB distance within which shades of one colour are counted together
WANTED_DELTA_E = 10.0  # CIE76; compression and antialiasing stay well below
EDGE = 24


class Looks:
    """Keeps a mark for each moment asked for, taken from the first frame at or after it.

    A mark holds the main colours, or with `texts` where lines of text stand and how good the picture is.
    """

    def __init__(
        self, marks: Sequence[float], colors: Sequence[str], *, stills: bool = True, texts: bool = False
    ) -> None:
        self._keeps_stills, self._finds_texts = stills, texts
        self._due = sorted(marks)
        self._wanted = {color: _lab(np.array([[_rgb(color)]], np.float32))[0, 0] for color in colors}
        self._shares = dict.fromkeys(colors, 0.0)
        self._last: Frame | None = None
        self.marks: list[Mark] = []
        self.stills: list[Still] = []

    def see(self, frame: Frame, tolerance: float) -> None:
        """`tolerance` is half a frame, so that a mark on a frame's edge takes that frame."""
        self._last = frame
        while self._due and frame.time >= self._due[0] - tolerance:
            self._keep(self._due.pop(0), frame)

    def close(self) -> None:
        """Marks beyond the end show the last frame."""
        if self._last is not None:
            for time in self._due:
                self._keep(time, self._last)

    def wanted(self) -> tuple[ColorShare, ...]:
        return tuple(ColorShare(color=color, share=round(share, 4)) for color, share in self._shares.items())

    def _keep(self, time: float, frame: Frame) -> None:
        low, high = np.percentile(level(frame.small), (2, 98))
        self.marks.append(
            Mark(
                time=round(time, 3),
                thumb=thumbnail(frame.small),
                dhash=difference_hash(frame.small),
                contrast=round(float(high - low), 3),
                detail=round(_detail(frame.small), 4),
                colors=() if self._finds_texts else dominant(frame.rgb(COLOR_STEP)),
                texts=text_lines(frame.luma) if self._finds_texts else (),
                quality=look_at(frame) if self._finds_texts else None,
            )
        )
        if self._keeps_stills:
            self.stills.append(frame.still())
        if self._wanted:
            self._look_for(_lab(frame.rgb(COLOR_STEP)))

    def _look_for(self, lab: Floats) -> None:
        for color, target in self._wanted.items():
            near = np.linalg.norm(lab - target, axis=-1) <= WANTED_DELTA_E
            self._shares[color] = max(self._shares[color], float(near.mean()))


def thumbnail(small: Plane) -> str:
    """16 x 9 mean luma values as hex."""
    tiny = cv2.resize(small, (THUMB_WIDTH, THUMB_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(tiny, np.uint8).tobytes().hex()


def difference_hash(small: Plane) -> str:
    """64 bits: whether each of 8 x 8 cells is darker than its right neighbour."""
    cells = np.asarray(cv2.resize(small, (9, 8), interpolation=cv2.INTER_AREA), np.int16)
    return np.packbits(cells[:, :-1] < cells[:, 1:]).tobytes().hex()


def dominant(pixels: Floats) -> tuple[ColorShare, ...]:
    """The largest groups of like colours: bins of 16 steps a channel, near bins joined to the larger one."""
    flat = (pixels.reshape(-1, 3) * 255).astype(np.float32)
    index = (flat.astype(np.int32) >> (8 - BIN_BITS)) @ np.array([1 << 2 * BIN_BITS, 1 << BIN_BITS, 1])
    bins, inverse, counts = np.unique(index, return_inverse=True, return_counts=True)
    means = np.stack([np.bincount(inverse, flat[:, part], len(bins)) for part in range(3)], axis=-1) / counts[:, None]
    groups: list[tuple[npt.NDArray[np.float64], int]] = []
    for place in np.lexsort((bins, -counts))[:BINS_LOOKED_AT]:
        _join(groups, means[place], int(counts[place]))
    groups.sort(key=lambda group: -group[1])
    return tuple(
        ColorShare(color=_hex(color), share=round(count / len(flat), 4)) for color, count in groups[:COLORS_KEPT]
    )


def _join(groups: list[tuple[npt.NDArray[np.float64], int]], color: npt.NDArray[np.float64], count: int) -> None:
    for place, (known, total) in enumerate(groups):
        if np.linalg.norm(known - color) <= SAME_COLOR:
            groups[place] = (known, total + count)
            return
    if len(groups) < 4 * COLORS_KEPT:
        groups.append((color, count))


def _detail(small: Plane) -> float:
    across = np.abs(np.diff(small.astype(np.int16), axis=1)) >= EDGE
    return float(across.mean())


def _lab(pixels: Floats) -> Floats:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB), np.float32)


def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _hex(color: npt.NDArray[np.float64]) -> str:
    return "#" + bytes(round(part) for part in np.clip(color, 0, 255)).hex().upper()
