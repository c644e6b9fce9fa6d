"""A thing in the light of its scene: in the shade's colour as a whole, with a bright edge where light comes past it.

Things are drawn in a studio's white light. At night and at dusk that would set them apart from the place they are in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import skia

from tools.image import tint
from tools.image.art.brush import unshadowed
from tools.image.picture import Box, SceneLight
from tools.image.render import pens

Draw = Callable[[Any], None]
RIM = 0.011
"""The bright edge's width, as a share of the thing's height."""
NARROWEST, WIDEST = 2.5, 7.0
"""Units that the edge is wide at least and at most."""
SPARE = 40.0
"""Units round a thing that its glow and shadow may reach into."""


def draw_lit(canvas: Any, light: SceneLight, box: Box, draw: Draw) -> None:
    """Draws in the light instead of the studio's; what gives light of its own is not to be drawn so."""
    area = skia.Rect.MakeXYWH(box.x - SPARE, box.y - SPARE, box.w + 2 * SPARE, box.h + 2 * SPARE)
    canvas.saveLayer(area, _filtered(_shaded(light.shade)))
    draw(canvas)
    canvas.restore()
    with unshadowed():
        _rim(canvas, light, box, area, draw)


def _rim(canvas: Any, light: SceneLight, box: Box, area: Any, draw: Draw) -> None:
    """The outline in the light's colour, less the same outline moved down and away from the light."""
    width = min(max(box.h * RIM, NARROWEST), WIDEST)
    canvas.saveLayer(area, skia.Paint(Alphaf=light.strength))
    canvas.saveLayer(area, _filtered(skia.ColorFilters.Blend(pens.argb(light.rim), skia.BlendMode.kSrcIn)))
    draw(canvas)
    canvas.restore()
    without = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
    moved = skia.ImageFilters.Offset(-0.7 * width, width, None)
    without.setImageFilter(skia.ImageFilters.Blur(0.35 * width, 0.35 * width, skia.TileMode.kDecal, moved))
    canvas.saveLayer(area, without)
    draw(canvas)
    canvas.restore()
    canvas.restore()


def _shaded(shade: str) -> Any:
    """Multiplies by a colour, alpha left alone."""
    red, green, blue = (part / 255 for part in tint.parts(shade))
    rows = (
        (red, 0.0, 0.0, 0.0, 0.0),
        (0.0, green, 0.0, 0.0, 0.0),
        (0.0, 0.0, blue, 0.0, 0.0),
        (0.0, 0.0, 0.0, 1.0, 0.0),
    )
    return skia.ColorFilters.Matrix([value for row in rows for value in row])


def _filtered(colours: Any) -> Any:
    made = skia.Paint()
    made.setColorFilter(colours)
    return made
