"""How a scene begins: shapes in the palette's colours that leave the frame within half a second.

They never cover all of it, so that no frame of the film is blank, and they belong to the scene's own frames, so that
changing one scene leaves its neighbours' segments alone.
"""

from __future__ import annotations

import math
from typing import Any

import skia

from tools.image.picture import Picture
from tools.image.render import pens
from tools.video.motion import in_out_cubic
from tools.video.sprites import Colours

SECONDS = 0.5


def draw_transition(canvas: Any, picture: Picture, scale: float, seconds: float, colours: Colours) -> None:
    """Draws what is left of the transition at this moment."""
    if seconds >= SECONDS or picture.transition == "soft":
        return
    canvas.save()
    canvas.scale(scale, scale)
    if picture.transition == "bands":
        _bands(canvas, picture, seconds / SECONDS, colours)
    else:
        _iris(canvas, picture, seconds / SECONDS, colours)
    canvas.restore()


def _paint(colour: str, colours: Colours) -> Any:
    paint = skia.Paint(Color=pens.argb(colour), AntiAlias=True)
    paint.setColorFilter(colours.filter)
    return paint


def _bands(canvas: Any, picture: Picture, share: float, colours: Colours) -> None:
    """Two slanted bands that run out to the right."""
    lean = picture.height * 0.18
    for number, colour in enumerate((picture.palette.accent, picture.palette.second)):
        moved = in_out_cubic(min(1.0, share * (1.0 + 0.25 * number) + 0.12 * number))
        start = picture.width * (0.10 + 0.34 * number) + (picture.width * 1.4) * moved - lean
        wide = picture.width * 0.34
        path = skia.Path()
        path.moveTo(start + lean, 0)
        path.lineTo(start + lean + wide, 0)
        path.lineTo(start + wide, picture.height)
        path.lineTo(start, picture.height)
        path.close()
        canvas.drawPath(path, _paint(colour, colours))


def _iris(canvas: Any, picture: Picture, share: float, colours: Colours) -> None:
    """A disc that shrinks away."""
    reach = math.hypot(picture.width, picture.height)
    radius = reach * 0.29 * (1.0 - in_out_cubic(share))
    cx, cy = picture.width * (0.7 if picture.width > picture.height else 0.5), picture.height * 0.46
    canvas.drawCircle(cx, cy, radius, _paint(picture.palette.accent, colours))
