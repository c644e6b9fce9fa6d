"""How a scene begins: the ground of the new scene lies over it and gives it free within half a second.

One edge moves in one direction over a picture that stands still under it, so that no point of the frame changes more
than twice. A part of the picture is seen from the first frame on, and all of it belongs to the scene's own frames:
changing one scene leaves its neighbours' segments alone.
"""

from __future__ import annotations

import math
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import Picture, PropArt
from tools.image.render import pens
from tools.video.motion import out_cubic
from tools.video.sprites import Colours

SECONDS = 0.43
SEEN_AT_ONCE = 0.12
"""The share of the way that the edge has gone in the first frame."""


def draw_transition(canvas: Any, picture: Picture, scale: float, seconds: float, colours: Colours) -> None:
    """Draws what is left of the transition at this moment."""
    if seconds >= SECONDS:
        return
    share = SEEN_AT_ONCE + (1 - SEEN_AT_ONCE) * out_cubic(seconds / SECONDS)
    canvas.save()
    canvas.scale(scale, scale)
    {"bands": _curtain, "iris": _iris, "soft": _dissolve}[picture.transition](canvas, picture, share, colours)
    canvas.restore()


def cover_of(picture: Picture) -> str:
    """What the new scene comes out of: its own ground, a little deeper, so that the light does not jump."""
    palette = picture.palette
    if tint.is_dark(palette.ground):
        return tint.deepen(palette.ground, 0.12)
    return tint.mix(palette.ground, palette.support, 0.24)


def _paint(colour: str, colours: Colours, alpha: float = 1.0) -> Any:
    paint = skia.Paint(Color=pens.argb(colour, alpha), AntiAlias=True)
    paint.setColorFilter(colours.filter)
    return paint


def _curtain(canvas: Any, picture: Picture, share: float, colours: Colours) -> None:
    """A slanted field that leaves to the side that the camera travels to, behind an edge in the accent."""
    lean, edge = picture.height * 0.16, picture.width * 0.035
    leftward = picture.camera < 0
    if leftward:
        canvas.translate(picture.width, 0)
        canvas.scale(-1, 1)
    at = -lean - edge + (picture.width + lean + 2 * edge) * share
    for colour, start in ((picture.palette.accent, at), (cover_of(picture), at + edge)):
        path = skia.Path()
        path.moveTo(start + lean, -2)
        path.lineTo(picture.width + lean + edge, -2)
        path.lineTo(picture.width + lean + edge, picture.height + 2)
        path.lineTo(start, picture.height + 2)
        path.close()
        canvas.drawPath(path, _paint(colour, colours))


def _iris(canvas: Any, picture: Picture, share: float, colours: Colours) -> None:
    """A round opening that grows from the subject, with a rim in the accent."""
    cx, cy = _subject(picture)
    reach = max(math.hypot(x - cx, y - cy) for x in (0.0, picture.width) for y in (0.0, picture.height))
    radius, rim = reach * 1.03 * share, picture.height * 0.018
    for colour, hole in ((picture.palette.accent, radius), (cover_of(picture), radius + rim)):
        path = skia.Path()
        path.addRect(skia.Rect.MakeXYWH(-2, -2, picture.width + 4, picture.height + 4))
        path.addCircle(cx, cy, hole)
        path.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(path, _paint(colour, colours))


def _dissolve(canvas: Any, picture: Picture, share: float, colours: Colours) -> None:
    """The ground's colour, fading off the picture."""
    left = (1 - share) / (1 - SEEN_AT_ONCE)
    area = skia.Rect.MakeWH(picture.width, picture.height)
    canvas.drawRect(area, _paint(cover_of(picture), colours, 0.82 * left))


def _subject(picture: Picture) -> tuple[float, float]:
    """The middle of what the picture shows, or of the frame."""
    shown = next((layer for layer in picture.layers if isinstance(layer.art, PropArt)), None)
    if shown is None:
        return picture.width / 2, picture.height * 0.46
    return shown.box.cx, shown.box.cy
