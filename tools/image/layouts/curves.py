"""The curves of a route: from pin to pin, smooth through all of them, and never quite straight."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.image.picture import Box

Spot = tuple[float, float]


def leg(spots: Sequence[Spot], number: int, steps: int = 36) -> list[Spot]:
    """From one pin to the next on a curve that runs on smoothly through all of them, with a bend of its own."""
    a, b = spots[number], spots[number + 1]
    before = spots[number - 1] if number else (2 * a[0] - b[0], 2 * a[1] - b[1])
    after = spots[number + 2] if number + 2 < len(spots) else (2 * b[0] - a[0], 2 * b[1] - a[1])
    length = math.dist(a, b) or 1.0
    across = (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)
    bend = 0.055 * length * (-1 if number % 2 else 1)
    made = []
    for step in range(steps + 1):
        t = step / steps
        x, y = _between(before[0], a[0], b[0], after[0], t), _between(before[1], a[1], b[1], after[1], t)
        wave = bend * math.sin(2 * math.pi * t) * math.sin(math.pi * t)
        made.append((x + across[0] * wave, y + across[1] * wave))
    return made


def _between(p0: float, p1: float, p2: float, p3: float, t: float) -> float:
    """Catmull-Rom."""
    return 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t**3)


def boxed(way: Sequence[Spot]) -> tuple[Box, tuple[Spot, ...]]:
    """The box round a way, and the way as shares of it."""
    left, top = min(x for x, _ in way), min(y for _, y in way)
    wide = max(max(x for x, _ in way) - left, 1.0)
    high = max(max(y for _, y in way) - top, 1.0)
    return Box(x=left, y=top, w=wide, h=high), tuple(((x - left) / wide, (y - top) / high) for x, y in way)
