"""Lays times out over a drawing's width, and values over the height of a row."""

from __future__ import annotations

from collections.abc import Sequence

from agent.delivery.markup import Html, join, tag
from tools.post.measurement import CURVE_STEP_S

WIDTH, LEFT, RIGHT = 1000, 92, 12
LOUDNESS_AT, LOUDNESS_HIGH = 116, 120
LUMA_AT, LUMA_HIGH = 250, 40
HEIGHT = 300
MOST_TICKS = 12
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300)


class Scale:
    """Where times lie."""

    def __init__(self, seconds: float) -> None:
        self._seconds = max(seconds, 0.1)

    def x(self, time: float) -> float:
        """Where a time lies, in the drawing's units; times outside of the film lie at its ends."""
        return LEFT + min(max(time / self._seconds, 0.0), 1.0) * (WIDTH - LEFT - RIGHT)

    def box(self, span: tuple[float, float], row: tuple[float, float], kind: str, title: str) -> Html:
        """A stretch of time in a row given by its top and height, with a title to point at."""
        start, end = span
        wide = max(self.x(end) - self.x(start) - 1.5, 1.0)
        place = {"x": self.x(start), "y": row[0], "width": wide, "height": row[1], "rx": 4}
        return tag("rect", tag("title", title), **place, class_=kind, data_at=start)

    def axis(self) -> Html:
        """Seconds along the top."""
        step = next((s for s in STEPS_S if self._seconds / s <= MOST_TICKS), STEPS_S[-1])
        times = [float(t) for t in range(0, int(self._seconds) + 1, step)]
        grid = [tag("line", x1=self.x(t), x2=self.x(t), y1=18, y2=HEIGHT - 8, class_="grid") for t in times]
        words = [
            tag("text", f"{int(t) // 60}:{int(t) % 60:02d}", x=min(self.x(t), WIDTH - 16), y=12, class_="tick")
            for t in times
        ]
        return join(*grid, *words)

    def curve(self, values: Sequence[float], bounds: tuple[float, float], top: float, tall: float, kind: str) -> Html:
        """A filled curve of one value each half second, between two bounds."""
        if len(values) < 2:
            return Html("")
        low, high = bounds
        shares = [min(max((value - low) / (high - low), 0.0), 1.0) for value in values]
        points = [(self.x((i + 0.5) * CURVE_STEP_S), top + tall * (1 - share)) for i, share in enumerate(shares)]
        line = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        base = top + tall
        area = f"M{points[0][0]:.1f} {base:.1f}L{line}L{points[-1][0]:.1f} {base:.1f}Z"
        return join(tag("path", d=area, class_=f"{kind} area"), tag("path", d=f"M{line}", class_=f"{kind} line"))
