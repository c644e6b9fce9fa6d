"""The outline of what stands behind a subject: each look has its own, so that films differ in form, too."""

from __future__ import annotations

import math
from typing import Any

import skia

from tools.image.look import Cut

LOBES, POINTS = 10, 22
CORNER = 0.3
"""How round a square's corners are, as a share of its half side."""


def outline(cut: Cut, cx: float, cy: float, radius: float) -> Any:
    """The form about a middle, within a square of twice the radius."""
    path = skia.Path()
    match cut:
        case "arch":
            half = radius * 0.84
            path.addArc(skia.Rect.MakeLTRB(cx - half, cy - radius, cx + half, cy - radius + 2 * half), 180, 180)
            path.lineTo(cx + half, cy + radius)
            path.lineTo(cx - half, cy + radius)
            path.close()
        case "square":
            half = radius * 0.88
            path.addRoundRect(
                skia.Rect.MakeLTRB(cx - half, cy - half, cx + half, cy + half), half * CORNER, half * CORNER
            )
        case "hexagon":
            corners = [(math.cos(math.pi * at / 3), math.sin(math.pi * at / 3)) for at in range(6)]
            path.addPoly([skia.Point(cx + radius * x, cy + radius * y) for x, y in corners], True)
        case "flower" | "sun":
            path.addPoly([skia.Point(cx + x * radius, cy + y * radius) for x, y in _edge(cut)], True)
        case _:
            path.addCircle(cx, cy, radius)
    return path


def _edge(cut: Cut) -> list[tuple[float, float]]:
    """Points of a form whose edge goes in and out, in shares of its radius."""
    if cut == "sun":
        turns = [(math.pi * at / POINTS, 1.0 if at % 2 else 0.88) for at in range(2 * POINTS)]
    else:
        angles = [2 * math.pi * at / 240 for at in range(240)]
        turns = [(angle, 0.93 + 0.07 * math.cos(LOBES * angle)) for angle in angles]
    return [(reach * math.cos(angle), reach * math.sin(angle)) for angle, reach in turns]
