"""Finds lines of text in a picture by their shape alone: rows of four or more even strokes of like height.

Nothing is read. A row of equal shapes (windows, tiles, a fence) is no text, for letters differ in width and in fill.
Made for type that is at least 7 pixels high where the picture's shorter side has 540.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from tools.post.measurement import TextLine
from tools.post.measuring.frames import Plane, level

WORKING_SIDE = 540
STEP_CODES = 8  # of 8 bits, from the mean around: less is the noise of coding
AROUND = 9  # that mean is of a square this part of the shorter side wide, broader than any stroke
LOWEST, HIGHEST = 0.012, 0.16  # height of a letter, of the shorter side
FEWEST_LETTERS = 4
MOST_SHAPES = 1500  # more are gravel, leaves or noise
WIDEST, THINNEST = 2.2, 0.12  # width of a letter by its height; wider are words in handwriting
FULLEST, EMPTIEST = 0.95, 0.2
LIKE_HEIGHT, LIKE_BASE, LIKE_PLACE, NEAREST = 2.2, 0.4, 0.5, 1.1
EQUAL_WIDTHS, EQUAL_FILLS = 0.08, 0.05
UNLEVEL = 0.27  # spread of the feet by the height: descenders make less, the ticks of a dial more
BROADEST_STROKE = 0.65  # of a letter's height, in the middle letter; bold type has 0.55, a window more
LEAST_LENGTH = 2.2  # of a line, by its height
OUTLINE = 3  # pixels beside a letter that may be its outline, which counts as its ground
GAMMA = 2.2

Labels = npt.NDArray[np.int32]


@dataclass(frozen=True)
class _Shape:
    """One connected shape, in pixels of the working size."""

    number: int
    x: int
    y: int
    wide: int
    high: int
    fill: float

    @property
    def right(self) -> int:
        return self.x + self.wide

    @property
    def foot(self) -> int:
        return self.y + self.high


def text_lines(luma: Plane) -> tuple[TextLine, ...]:
    """The lines that are seen in a limited-range luma plane, those brighter than their ground first."""
    picture = _working(luma)
    around = (min(picture.shape) // AROUND) | 1
    mean = cv2.boxFilter(picture, -1, (around, around), borderType=cv2.BORDER_REPLICATE)
    bright = cv2.subtract(picture, mean) > STEP_CODES
    dark = cv2.subtract(mean, picture) > STEP_CODES
    return tuple(line for mask, up in ((bright, True), (dark, False)) for line in _lines(picture, mask, up))


def _working(luma: Plane) -> Plane:
    scale = WORKING_SIDE / min(luma.shape)
    if scale >= 1:
        return np.ascontiguousarray(luma)
    size = (max(round(luma.shape[1] * scale), 1), max(round(luma.shape[0] * scale), 1))
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def _lines(picture: Plane, mask: npt.NDArray[np.bool_], up: bool) -> Iterator[TextLine]:
    _, found, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    labels = np.asarray(found, np.int32)
    shapes = _letters(np.asarray(stats, np.int32), min(picture.shape))
    for row in _rows(shapes) if len(shapes) <= MOST_SHAPES else ():
        strokes = _broad(labels, row) <= BROADEST_STROKE
        if strokes and (line := _measured(picture, labels, row, up)) is not None:
            yield line


def _letters(stats: Labels, side: int) -> list[_Shape]:
    """The shapes that have a letter's size and fill, from left to right."""
    x, y, wide, high, area = stats[:, :5].T
    fill = area / (wide * high)
    sized = (high >= max(7, LOWEST * side)) & (high <= HIGHEST * side)
    shaped = (wide <= WIDEST * high) & (wide >= THINNEST * high) & (fill > EMPTIEST) & (fill < FULLEST)
    places = np.flatnonzero(sized & shaped)
    places = places[np.argsort(x[places], kind="stable")]
    return [_Shape(int(i), int(x[i]), int(y[i]), int(wide[i]), int(high[i]), float(fill[i])) for i in places if i]


def _rows(shapes: Sequence[_Shape]) -> Iterator[list[_Shape]]:
    """Chains of neighbours on one base line; no shape is in two of them."""
    used: set[int] = set()
    for place, first in enumerate(shapes):
        if first.number in used:
            continue
        row = [first]
        for other in shapes[place + 1 :]:
            if other.x - row[-1].right > NEAREST * max(first.high, row[-1].high):
                break
            if other.number not in used and _beside(row[-1], other, max(shape.high for shape in row)):
                row.append(other)
        if len(row) >= FEWEST_LETTERS and _is_text(row):
            used |= {shape.number for shape in row}
            yield row


def _beside(last: _Shape, other: _Shape, high: int) -> bool:
    shared = min(other.foot, last.foot) - max(other.y, last.y)
    like = other.high * LIKE_HEIGHT >= high and other.high <= LIKE_HEIGHT * high
    level_with = shared >= LIKE_PLACE * min(other.high, last.high) and abs(other.foot - last.foot) <= LIKE_BASE * high
    return like and level_with and other.x >= last.x + 0.3 * last.wide


def _is_text(row: Sequence[_Shape]) -> bool:
    """Whether the shapes differ as letters do, in a row that is long enough."""
    widths = float(np.std([shape.wide / shape.high for shape in row]))
    fills = float(np.std([shape.fill for shape in row]))
    high = max(shape.foot for shape in row) - min(shape.y for shape in row)
    gaps = [after.x - before.right for before, after in pairwise(row)]
    even = max(gaps) - min(gaps) <= 1 and widths < 2 * EQUAL_WIDTHS
    long = row[-1].right - row[0].x >= LEAST_LENGTH * high
    feet = float(np.std([shape.foot for shape in row]) / np.median([shape.high for shape in row]))
    return long and not even and feet <= UNLEVEL and (widths >= EQUAL_WIDTHS or fills >= EQUAL_FILLS)


def _broad(labels: Labels, row: Sequence[_Shape]) -> float:
    """How broad the strokes of the row's middle letter are at their broadest, by its height."""
    found: list[float] = []
    for shape in row:
        inside = labels[shape.y : shape.foot, shape.x : shape.right] == shape.number
        framed = cv2.copyMakeBorder(inside.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT)
        found.append(2 * float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max()) / shape.high)
    return float(np.median(found))


def _measured(picture: Plane, labels: Labels, row: Sequence[_Shape], up: bool) -> TextLine | None:
    """The line with its contrast; None where letters leave no ground to compare with."""
    left, top = min(shape.x for shape in row), min(shape.y for shape in row)
    right, foot = max(shape.right for shape in row), max(shape.foot for shape in row)
    y, x = max(top - OUTLINE, 0), max(left - OUTLINE, 0)
    window = np.s_[y : foot + OUTLINE, x : right + OUTLINE]
    inside = np.isin(labels[window], [shape.number for shape in row])
    ring = _grown(inside, OUTLINE) & ~_grown(inside, 1)
    if not ring.any():
        return None
    pixels = picture[window]
    letter = float(np.percentile(pixels[inside], 70 if up else 30))
    ground = float(np.percentile(pixels[ring], 35 if up else 65))
    height, width = picture.shape
    return TextLine(
        left=round(left / width, 3),
        top=round(top / height, 3),
        right=round(right / width, 3),
        bottom=round(foot / height, 3),
        letters=len(row),
        contrast=round(contrast(letter, ground), 2),
        evenness=round(float(np.percentile(pixels[inside], 80) - np.percentile(pixels[inside], 30)), 1),
    )


def contrast(first: float, second: float) -> float:
    """WCAG's contrast ratio of two limited-range luma codes, 1 to 21, as if both were grey."""
    dark, bright = sorted(float(value) ** GAMMA for value in level([first, second]))
    return float((bright + 0.05) / (dark + 0.05))


def _grown(mask: npt.NDArray[np.bool_], by: int) -> npt.NDArray[np.bool_]:
    kernel = np.ones((2 * by + 1, 2 * by + 1), np.uint8)
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel), bool)
