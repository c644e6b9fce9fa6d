"""Where labels go beside their points: near them, inside the area, clear of each other and of what is in the way."""

from __future__ import annotations

from collections.abc import Sequence

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""
GAP = 12.0
APART = 10.0
SIDES = (
    (1.0, 0.3),
    (-1.0, 0.3),
    (0.5, 1.0),
    (-0.5, 1.0),
    (0.5, -1.0),
    (-0.5, -1.0),
    (1.0, 0.8),
    (-1.0, 0.8),
    (0.0, 1.0),
    (0.0, -1.0),
)
"""Right, left, below and above of a point, better places first: across and down, in shares of the label."""


def placed(
    points: Sequence[Rect],
    sizes: Sequence[tuple[float, float]],
    area: Rect,
    held: Sequence[Rect] = (),
    ways: Sequence[tuple[float, float]] = (),
) -> list[Rect] | None:
    """A place for every label, in the order of the points; None where there is no way to place them all.

    A label never meets another, a point, what is `held`, or the edge; it crosses `ways` as little as may be.
    """
    options = [
        [rect for rect in _options(point, size) if _free(rect, number, points, area, held)]
        for number, (point, size) in enumerate(zip(points, sizes, strict=True))
    ]
    costs = [[_cost(place, rect, ways) for place, rect in enumerate(each)] for each in options]
    best: tuple[float, list[Rect]] | None = None

    def tried(chosen: list[Rect], cost: float) -> None:
        nonlocal best
        if best is not None and cost >= best[0]:
            return
        if len(chosen) == len(options):
            best = (cost, list(chosen))
            return
        number = len(chosen)
        for rect, more in sorted(zip(options[number], costs[number], strict=True), key=lambda pair: pair[1]):
            if not any(meet(rect, other, APART) for other in chosen):
                tried([*chosen, rect], cost + more)

    tried([], 0.0)
    return best[1] if best else None


def _options(point: Rect, size: tuple[float, float]) -> list[Rect]:
    """The places beside a point; those at its sides stand at the height of its middle."""
    left, top, right, bottom = point
    wide, high = size
    made = []
    for across, down in SIDES:
        if abs(across) == 1.0:
            x = right + GAP if across > 0 else left - GAP - wide
            y = top + (bottom - top) * down - high / 2
        else:
            x = (left + right) / 2 - wide / 2 + across * wide * 0.6
            y = bottom + GAP if down > 0 else top - GAP - high
        made.append((x, y, x + wide, y + high))
    return made


def _free(rect: Rect, number: int, points: Sequence[Rect], area: Rect, held: Sequence[Rect]) -> bool:
    inside = rect[0] >= area[0] and rect[1] >= area[1] and rect[2] <= area[2] and rect[3] <= area[3]
    others = (point for at, point in enumerate(points) if at != number)
    return inside and not any(meet(rect, other, 4.0) for other in (*others, *held))


def _cost(place: int, rect: Rect, ways: Sequence[tuple[float, float]]) -> float:
    crossed = sum(rect[0] - 8 < x < rect[2] + 8 and rect[1] - 8 < y < rect[3] + 8 for x, y in ways)
    return place * 0.6 + crossed * 2.0


def meet(one: Rect, other: Rect, apart: float = 0.0) -> bool:
    """Whether two rectangles come nearer to each other than that."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > -apart and down > -apart
