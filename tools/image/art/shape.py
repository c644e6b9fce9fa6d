"""Outlines: SVG path text, curves through points and the common forms, as skia paths that nobody changes afterwards."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

import skia

Spot = tuple[float, float]
COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
ARC = re.compile(r"[\s,]*".join([f"({NUMBER.pattern})"] * 3 + ["([01])"] * 2 + [f"({NUMBER.pattern})"] * 2))
ARITY = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7}


@lru_cache(maxsize=4096)
def path(d: str) -> skia.Path:
    """The path of an SVG `d` attribute."""
    pen = _Pen()
    for command, numbers in _commands(d):
        pen.run(command, numbers)
    return pen.path


def _commands(d: str) -> list[tuple[str, list[float]]]:
    pieces = COMMAND.split(d)[1:]
    return [(letter, _numbers(letter, text)) for letter, text in zip(pieces[::2], pieces[1::2], strict=True)]


def _numbers(letter: str, text: str) -> list[float]:
    if letter in "aA":  # their two flags may stand without separators, as in `a5 5 0 01.3 2`
        return [float(n) for arc in ARC.findall(text) for n in arc]
    return [float(n) for n in NUMBER.findall(text)]


class _Pen:
    """Follows SVG commands; keeps the points that smooth and closing commands refer to."""

    def __init__(self) -> None:
        self.path = skia.Path()
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.control: Spot | None = None
        self.last = ""

    def run(self, command: str, numbers: list[float]) -> None:
        kind = command.lower()
        if kind == "z":
            self.path.close()
            self.x, self.y, self.last = self.start_x, self.start_y, kind
            return
        size = ARITY[kind]
        for at in range(0, len(numbers), size):
            step = "l" if kind == "m" and at else kind
            self._one(step, self._absolute(step, numbers[at : at + size], command.islower()))
            self.last = step

    def _absolute(self, kind: str, numbers: list[float], relative: bool) -> list[float]:
        if not relative:
            return numbers
        if kind == "h":
            return [numbers[0] + self.x]
        if kind == "v":
            return [numbers[0] + self.y]
        if kind == "a":
            return [*numbers[:5], numbers[5] + self.x, numbers[6] + self.y]
        return [n + (self.y if at % 2 else self.x) for at, n in enumerate(numbers)]

    def _mirrored(self, kinds: str) -> Spot:
        if self.control is None or self.last not in kinds:
            return self.x, self.y
        return 2 * self.x - self.control[0], 2 * self.y - self.control[1]

    def _one(self, kind: str, n: list[float]) -> None:
        if kind == "h":
            n = [n[0], self.y]
        elif kind == "v":
            n = [self.x, n[0]]
        if kind == "s":
            n = [*self._mirrored("cs"), *n]
        elif kind == "t":
            n = [*self._mirrored("qt"), *n]
        self._emit(kind, n)
        self.control = (n[-4], n[-3]) if kind in "csqt" else None
        self.x, self.y = n[-2], n[-1]

    def _emit(self, kind: str, n: list[float]) -> None:
        if kind == "m":
            self.path.moveTo(*n)
            self.start_x, self.start_y = n
        elif kind in "lhv":
            self.path.lineTo(*n)
        elif kind in "cs":
            self.path.cubicTo(*n)
        elif kind in "qt":
            self.path.quadTo(*n)
        else:
            size = skia.Path.kLarge_ArcSize if n[3] else skia.Path.kSmall_ArcSize
            turn = skia.PathDirection.kCW if n[4] else skia.PathDirection.kCCW
            self.path.arcTo(n[0], n[1], n[2], size, turn, n[5], n[6])


def smooth(*points: Spot, closed: bool = True) -> skia.Path:
    """A soft curve through the points."""
    count = len(points)
    curve = skia.Path()
    curve.moveTo(*points[0])
    for at in range(count if closed else count - 1):
        before, here = points[(at - 1) % count if closed else max(at - 1, 0)], points[at]
        there, after = points[(at + 1) % count], points[(at + 2) % count if closed else min(at + 2, count - 1)]
        curve.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            *there,
        )
    if closed:
        curve.close()
    return curve


def polygon(*points: Spot, r: float = 0.0) -> skia.Path:
    """Straight sides; corners rounded by `r`."""
    shape = skia.Path()
    if not r:
        shape.addPoly([skia.Point(*p) for p in points], True)
        return shape
    (ax, ay), (bx, by) = points[-1], points[0]
    shape.moveTo((ax + bx) / 2, (ay + by) / 2)
    for here, there in zip(points, (*points[1:], points[0]), strict=True):
        shape.arcTo(*here, (here[0] + there[0]) / 2, (here[1] + there[1]) / 2, r)
    shape.close()
    return shape


def box(x: float, y: float, width: float, height: float, r: float = 0.0) -> skia.Path:
    shape = skia.Path()
    shape.addRoundRect(skia.Rect.MakeXYWH(x, y, width, height), r, r)
    return shape


def oval(cx: float, cy: float, rx: float, ry: float | None = None) -> skia.Path:
    shape = skia.Path()
    high = rx if ry is None else ry
    shape.addOval(skia.Rect.MakeLTRB(cx - rx, cy - high, cx + rx, cy + high))
    return shape


def ring(cx: float, cy: float, outer: float, inner: float) -> skia.Path:
    return minus(oval(cx, cy, outer), oval(cx, cy, inner))


def wedge(cx: float, cy: float, r: float, start: float, sweep: float) -> skia.Path:
    """A slice of a disc; degrees clockwise from three o'clock."""
    shape = skia.Path()
    shape.moveTo(cx, cy)
    shape.arcTo(skia.Rect.MakeLTRB(cx - r, cy - r, cx + r, cy + r), start, sweep, False)
    shape.close()
    return shape


def arc(cx: float, cy: float, rx: float, ry: float, start: float, sweep: float) -> skia.Path:
    shape = skia.Path()
    shape.addArc(skia.Rect.MakeLTRB(cx - rx, cy - ry, cx + rx, cy + ry), start, sweep)
    return shape


def line(*points: Spot) -> skia.Path:
    shape = skia.Path()
    shape.addPoly([skia.Point(*p) for p in points], False)
    return shape


def star(cx: float, cy: float, outer: float, inner: float, count: int = 5, turn: float = -90.0) -> skia.Path:
    spots = []
    for at in range(count * 2):
        angle, reach = math.radians(turn + at * 180 / count), inner if at % 2 else outer
        spots.append((cx + reach * math.cos(angle), cy + reach * math.sin(angle)))
    return polygon(*spots)


def blade(x0: float, y0: float, x1: float, y1: float, width: float) -> skia.Path:
    """A leaf from stalk to tip, widest a little before the middle."""
    dx, dy = x1 - x0, y1 - y0
    nx, ny = -dy / math.hypot(dx, dy) * width, dx / math.hypot(dx, dy) * width
    shape = skia.Path()
    shape.moveTo(x0, y0)
    shape.cubicTo(x0 + dx * 0.18 + nx, y0 + dy * 0.18 + ny, x0 + dx * 0.68 + nx, y0 + dy * 0.68 + ny, x1, y1)
    shape.cubicTo(x0 + dx * 0.68 - nx, y0 + dy * 0.68 - ny, x0 + dx * 0.18 - nx, y0 + dy * 0.18 - ny, x0, y0)
    shape.close()
    return shape


def heart(cx: float, cy: float, size: float) -> skia.Path:
    s = size / 2
    return path(
        f"M{cx} {cy + s * 0.92} C{cx - s * 0.5} {cy + s * 0.5} {cx - s} {cy + s * 0.1} {cx - s} {cy - s * 0.36} "
        f"C{cx - s} {cy - s} {cx - s * 0.22} {cy - s * 1.06} {cx} {cy - s * 0.48} "
        f"C{cx + s * 0.22} {cy - s * 1.06} {cx + s} {cy - s} {cx + s} {cy - s * 0.36} "
        f"C{cx + s} {cy + s * 0.1} {cx + s * 0.5} {cy + s * 0.5} {cx} {cy + s * 0.92} Z"
    )


def gear(cx: float, cy: float, outer: float, inner: float, teeth: int) -> skia.Path:
    spots = []
    for tooth in range(teeth):
        for share, reach in ((-0.34, inner), (-0.22, outer), (0.22, outer), (0.34, inner)):
            angle = (tooth + share) * 2 * math.pi / teeth
            spots.append((cx + reach * math.cos(angle), cy + reach * math.sin(angle)))
    return polygon(*spots, r=outer * 0.05)


def drop(cx: float, top: float, r: float) -> skia.Path:
    """A falling drop whose round part has radius `r`."""
    low = top + r * 1.75
    return path(
        f"M{cx} {top} C{cx + r * 0.3} {top + r * 0.7} {cx + r} {low - r * 0.7} {cx + r} {low} "
        f"A{r} {r} 0 0 1 {cx - r} {low} C{cx - r} {low - r * 0.7} {cx - r * 0.3} {top + r * 0.7} {cx} {top} Z"
    )


def union(first: skia.Path, *others: skia.Path) -> skia.Path:
    for other in others:
        first = skia.Op(first, other, skia.PathOp.kUnion_PathOp)
    return first


def minus(first: skia.Path, *others: skia.Path) -> skia.Path:
    for other in others:
        first = skia.Op(first, other, skia.PathOp.kDifference_PathOp)
    return first


def common(first: skia.Path, second: skia.Path) -> skia.Path:
    return skia.Op(first, second, skia.PathOp.kIntersect_PathOp)


def joined(shapes: Sequence[skia.Path]) -> skia.Path:
    """All outlines as one path, without merging them."""
    whole = skia.Path()
    for shape in shapes:
        whole.addPath(shape)
    return whole


def moved(shape: skia.Path, dx: float, dy: float) -> skia.Path:
    return _transformed(shape, skia.Matrix.Translate(dx, dy))


def turned(shape: skia.Path, degrees: float, cx: float, cy: float) -> skia.Path:
    return _transformed(shape, skia.Matrix().setRotate(degrees, cx, cy))


def scaled(shape: skia.Path, sx: float, sy: float, cx: float = 0.0, cy: float = 0.0) -> skia.Path:
    return _transformed(shape, skia.Matrix().setScale(sx, sy, cx, cy))


def flipped(shape: skia.Path, axis: float) -> skia.Path:
    """Mirrored left to right at x = `axis`."""
    return scaled(shape, -1, 1, axis, 0)


def _transformed(shape: skia.Path, matrix: skia.Matrix) -> skia.Path:
    copy = skia.Path(shape)
    copy.transform(matrix)
    return copy
