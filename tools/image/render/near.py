"""Things so near the lens that they are out of focus: leaves that reach in from a corner, and lights."""

from __future__ import annotations

import math
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import Box, Ornament
from tools.image.render import pens

BLADES = (
    (-74.0, 0.66, 0.0), (-52.0, 0.92, 0.5), (-30.0, 0.74, 0.2), (-8.0, 1.0, 0.7), (16.0, 0.80, 0.1),
    (38.0, 0.96, 0.6), (60.0, 0.68, 0.3), (80.0, 0.84, 0.0),
)  # fmt: skip
"""Degrees from upright, length as a share of the reach, and how light each blade is."""
LIGHTS = ((0.26, 0.70, 0.34, 0.30), (0.66, 0.52, 0.22, 0.22), (0.52, 0.92, 0.42, 0.34), (0.9, 0.86, 0.18, 0.26))
"""Middle across and down, radius, all as shares of the box, and how strong each light is."""
SOFT = 0.022
"""How far their edges are blurred, as a share of the reach."""


def draw_leaves(canvas: Any, art: Ornament, box: Box) -> None:
    """A fan of blades from the middle of the box's lower edge."""
    reach = box.h
    for turn, length, light in BLADES:
        canvas.save()
        canvas.translate(box.cx, box.bottom)
        canvas.scale(box.w / box.h, 1.0)
        canvas.rotate(turn * 0.8)
        canvas.drawPath(_blade(reach * length), pens.fill(tint.mix(art.colour, art.second, light), 0.94, reach * SOFT))
        canvas.restore()


def _blade(length: float) -> Any:
    path, wide = skia.Path(), length * 0.15
    path.moveTo(0, 0)
    path.cubicTo(-wide, -length * 0.3, -wide, -length * 0.75, 0, -length)
    path.cubicTo(wide, -length * 0.75, wide, -length * 0.3, 0, 0)
    path.close()
    return path


def draw_lights(canvas: Any, art: Ornament, box: Box) -> None:
    """Soft discs, as a lens draws lights that it is not focused on."""
    size = math.sqrt(box.w * box.h)
    for x, y, radius, alpha in LIGHTS:
        at = (box.x + x * box.w, box.y + y * box.h)
        canvas.drawCircle(
            *at, radius * size, pens.fill(tint.mix(art.colour, art.second, x), alpha * art.amount, size * SOFT)
        )
